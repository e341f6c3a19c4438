// SPDX-License-Identifier: Apache-2.0
#include "rules/written_day.h"

#include <catch2/catch.hpp>

using namespace vorab;
using namespace vorab::rules;

TEST_CASE("a named day says what is written and no more") {
  const auto day = read_named_day(text::Text("Montag, 1. März"), 0, Lead::none);
  REQUIRE(day);
  CHECK((day->day == 1 && day->month == 3 && day->year == 0 && day->firm));
  const auto alone = read_named_day(text::Text("3rd"), 0, Lead::none);
  REQUIRE(alone);
  CHECK((alone->day == 3 && alone->month == 0 && !alone->firm));
  CHECK_FALSE(read_named_day(text::Text("Mai 12"), 0, Lead::none));
  CHECK_FALSE(read_named_day(text::Text("August 12"), 0, Lead::in));
  CHECK_FALSE(read_named_day(text::Text("so"), 0, Lead::none));
}

TEST_CASE("a year is taken only where it is one") {
  const auto year = [](std::string_view text) {
    Cursor cursor(text, 0);
    return take_year(cursor, false);
  };
  CHECK(year(" 2027.") == 2027);
  CHECK(year(", 2027") == 2027);
  CHECK(year(" '27 x") == 2027);
  CHECK(year(" 27.") == 2027);
  CHECK(year(" '85") == 1985);
  CHECK(year(" 27 x") == 0);
  CHECK(year(", 27") == 0);
  CHECK(year(" 27:30") == 0);
  CHECK(year(" 3000") == 0);
}
