// SPDX-License-Identifier: Apache-2.0
#include "rules/day_set.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using vorab::rules::DaySet;

TEST_CASE("days with and without years") {
  const DaySet set({2027y / 3 / 1, 2027y / 2 / 30}, true);
  CHECK((set.has(2027, 3, 1) && set.has(0, 3, 1)));
  CHECK_FALSE((set.has(2028, 3, 1) || set.has(0, 2, 30) || set.has(2027, 2, 30) ||
               set.has(0, 0, 0) || set.has(0, 40, 1)));
  CHECK_FALSE(DaySet({2027y / 3 / 1}, false).has(0, 3, 1));
}

TEST_CASE("ranges, also over New Year") {
  const DaySet set({2027y / 1 / 2}, true);
  CHECK(set.has_between({2026, 12, 30}, {2027, 1, 2}));
  CHECK_FALSE(set.has_between({2027, 1, 3}, {2027, 2, 1}));
  CHECK(set.has_between({0, 12, 30}, {0, 1, 5}));
  CHECK_FALSE(set.has_between({0, 1, 3}, {0, 12, 31}));
  CHECK_FALSE(set.has_between({2027, 13, 1}, {2027, 1, 5}));
}
