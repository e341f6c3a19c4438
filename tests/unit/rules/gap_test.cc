// SPDX-License-Identifier: Apache-2.0
#include "rules/gap.h"

#include <catch2/catch.hpp>

using namespace vorab::rules;

TEST_CASE("white space is single and not at the ends") {
  CHECK(single_spaces("  a \t b ") == "a b");
  CHECK(single_spaces("") == "");
  CHECK(single_spaces(" ") == "");
}

TEST_CASE("the same gap may be longer, not shorter or other") {
  CHECK(same_gap(" ", "   "));
  CHECK(same_gap(" & ", "  &\t"));
  CHECK(same_gap("-", "-"));
  CHECK_FALSE(same_gap(" ", ""));
  CHECK_FALSE(same_gap(" ", "\n"));
  CHECK_FALSE(same_gap("-", " -"));
  CHECK_FALSE(same_gap("", " "));
}

TEST_CASE("usual gaps") {
  CHECK(usual_gap(" ", "-", true));
  CHECK(usual_gap("-", "", true));
  CHECK(usual_gap("-", " ", true));
  CHECK(usual_gap(" & ", "&", true));
  CHECK(usual_gap("", "-", false));
  CHECK_FALSE(usual_gap("", " ", false));
  CHECK_FALSE(usual_gap(" ", ", ", true));
  CHECK_FALSE(usual_gap("'", " ", true));
}
