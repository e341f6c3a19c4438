// SPDX-License-Identifier: Apache-2.0
#include "rules/date_parse.h"

#include <catch2/catch.hpp>

using namespace vorab;
using namespace vorab::rules;

TEST_CASE("days without a month take their neighbour's") {
  const auto range = read_dates(text::Text("1.–3. März 2027"), 0);
  REQUIRE(range.count == 2);
  CHECK((range.ranges[0] && range.elliptic[0]));
  CHECK((range.days[0].month == 3 && range.days[0].year == 2027));
  const auto list = read_dates(text::Text("March 1 and 2, 2027"), 0);
  REQUIRE(list.count == 2);
  CHECK((!list.ranges[0] && list.days[1].month == 3 && list.days[0].year == 2027));
}

TEST_CASE("numbers without a month are no dates and are not read again") {
  const auto none = read_dates(text::Text("1 und 2 und 3 Leute"), 0);
  CHECK(none.count == 0);
  CHECK(none.resume == 12);
}

TEST_CASE("the word before a date") {
  CHECK(lead_of(text::Text("am 1.3"), 1) == Lead::on);
  CHECK(lead_of(text::Text("im 1.3"), 1) == Lead::in);
  CHECK(lead_of(text::Text("Version 1.3."), 1) == Lead::number);
  CHECK(lead_of(text::Text("am, 1.3"), 1) == Lead::none);
}
