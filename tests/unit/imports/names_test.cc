// SPDX-License-Identifier: Apache-2.0
#include "imports/names.h"

#include <catch2/catch.hpp>

using namespace vorab::imports;

TEST_CASE("names as ids", "[imports]") {
  CHECK(kebab("HeadingColons") == "heading-colons");
  CHECK(kebab("GeneralURL") == "general-url");
  CHECK(kebab("AMPM") == "ampm");
  CHECK(kebab("Zip code (weak)") == "zip-code-weak");
  CHECK(kebab("1password--Key_x") == "1password-key-x");
  CHECK(kebab("…") == "");
  CHECK(kebab(std::string(500, 'a')).size() == 90);
}

TEST_CASE("long sayings are cut between characters", "[imports]") {
  CHECK(shortened("short") == "short");
  CHECK(shortened(std::string(999, 'a') + "ööö") == std::string(999, 'a') + "…");
}

TEST_CASE("no two rules have one id", "[imports]") {
  Ids ids;
  CHECK(ids.make("gitleaks", "AWS key") == "gitleaks-aws-key");
  CHECK(ids.make("gitleaks", "aws-key") == "gitleaks-aws-key-2");
  CHECK(ids.make("gitleaks", "aws-key-2") == "gitleaks-aws-key-2-2");
  CHECK(ids.make("…", "…") == "rule");
  CHECK(ids.make("gitleaks", "…") == "gitleaks");
}
