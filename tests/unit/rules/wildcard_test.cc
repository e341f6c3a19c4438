// SPDX-License-Identifier: Apache-2.0
#include "rules/wildcard.h"

#include <catch2/catch.hpp>
#include <string>

using vorab::rules::matches_wildcard;

TEST_CASE("a star stands for any run") {
  CHECK(matches_wildcard("intern*", "intern"));
  CHECK(matches_wildcard("intern*", "internes"));
  CHECK(matches_wildcard("*leak*", "megaleaks"));
  CHECK(matches_wildcard("a*b*c", "aXbYc"));
  CHECK(matches_wildcard("*", ""));
  CHECK_FALSE(matches_wildcard("intern*", "extern"));
  CHECK_FALSE(matches_wildcard("a*b", "abc"));
  CHECK_FALSE(matches_wildcard("", "a"));
}

TEST_CASE("many stars do not explode") {
  std::string pattern;
  for (int i = 0; i < 50; ++i) pattern += "*a";
  CHECK_FALSE(matches_wildcard(pattern + "b", std::string(5000, 'a')));
}
