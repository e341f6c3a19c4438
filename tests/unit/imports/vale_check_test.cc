// SPDX-License-Identifier: Apache-2.0
#include "imports/vale_check.h"

#include <catch2/catch.hpp>

using namespace vorab::imports;

namespace {

std::string reason(const char* yaml) {
  const auto* found = obstacle(YAML::Load(yaml));
  return found ? std::string(found->reason) : "";
}

}  // namespace

TEST_CASE("what keeps a check of Vale's out", "[imports]") {
  CHECK(reason("extends: existence").empty());
  CHECK(reason("{extends: substitution, scope: sentence}").empty());
  CHECK(reason("{extends: existence, scope: [heading, text]}").empty());
  CHECK(reason("{extends: existence, scope: ~heading}").empty());
  CHECK(reason("{extends: existence, scope: heading.h1}") ==
        "it is for headings, tables, code and the like");
  CHECK(reason("extends: sequence") == "it asks for parts of speech");
  CHECK(reason("extends: metric") == "it measures the whole text");
  CHECK(reason("extends: telepathy") == "it is no check that this version knows");
  CHECK(reason("a: b") == "it is no check that this version knows");
}
