// SPDX-License-Identifier: Apache-2.0
#include "policy/problem.h"

#include <catch2/catch.hpp>

using namespace vorab::policy;

TEST_CASE("a problem reads like a compiler's, with a hint", "[policy]") {
  Problem problem{Problem::Level::error, {"p.json", 3, 14, "/rules/0"}, "it is wrong", "do better"};
  CHECK(to_text(problem) == "p.json:3:14: error: it is wrong (/rules/0)\nhint: do better");
  problem.level = Problem::Level::warning;
  problem.place.pointer.clear();
  CHECK(to_text(problem) == "p.json:3:14: warning: it is wrong\nhint: do better");
}

TEST_CASE("warnings are no errors", "[policy]") {
  const Problem warning{Problem::Level::warning, {}, "m", "r"};
  const Problem error{Problem::Level::error, {}, "m", "r"};
  CHECK_FALSE(has_errors({}));
  CHECK_FALSE(has_errors({warning}));
  CHECK(has_errors({warning, error}));
}
