// SPDX-License-Identifier: Apache-2.0
#include "rules/relative_day.h"

#include <catch2/catch.hpp>

using namespace vorab;
using namespace std::chrono_literals;

TEST_CASE("next Tuesday has two readings, tomorrow has one") {
  const std::chrono::sys_days monday = 2027y / 3 / 1;
  const auto next = rules::read_relative_day(text::Text("next Tuesday"), 0, monday);
  REQUIRE(next);
  CHECK(next->days[0] == monday + std::chrono::days{1});
  CHECK(next->days[1] == monday + std::chrono::days{8});
  const auto tomorrow = rules::read_relative_day(text::Text("tomorrow"), 0, monday);
  REQUIRE(tomorrow);
  CHECK(tomorrow->days[0] == tomorrow->days[1]);
  CHECK_FALSE(rules::read_relative_day(text::Text("next to"), 0, monday));
  // The 31st of February is no day.
  CHECK_FALSE(rules::read_relative_day(text::Text("in a month"), 0, 2027y / 1 / 31));
}
