// SPDX-License-Identifier: Apache-2.0
#include "policy/dates.h"

#include <catch2/catch.hpp>

using namespace vorab::policy;

TEST_CASE("days are those of the calendar", "[policy]") {
  CHECK(to_date(parse_date("2027-03-01").value()) == "2027-03-01");
  CHECK(parse_date("2028-02-29"));
  for (const char* wrong :
       {"2027-02-29", "2100-02-29", "2027-13-01", "2027-00-10", "2027-04-31", "2027-3-1",
        "01.03.2027", "2027-03-01 ", "", "2027/03/01", "２027-03-01"}) {
    INFO(wrong);
    CHECK_FALSE(parse_date(wrong));
  }
}

TEST_CASE("times have a zone", "[policy]") {
  const auto seconds = [](std::string_view text) {
    return parse_time(text).value().time_since_epoch().count();
  };
  CHECK(seconds("1970-01-01T00:00:00Z") == 0);
  CHECK(seconds("1970-01-01T01:00:00+01:00") == 0);
  CHECK(seconds("1969-12-31T20:30:00-03:30") == 0);
  CHECK(seconds("1970-01-01t00:00:07.999z") == 7);
  CHECK(seconds("2027-03-01T09:00:00+01:00") == seconds("2027-03-01T08:00:00Z"));
  for (const char* wrong :
       {"2027-03-01T09:00:00", "2027-03-01T09:00Z", "2027-03-01 09:00:00Z", "2027-02-30T09:00:00Z",
        "2027-03-01T24:00:00Z", "2027-03-01T09:60:00Z", "2027-03-01T09:00:61Z",
        "2027-03-01T09:00:00+0100", "2027-03-01T09:00:00+24:00", "2027-03-01T09:00:00.Z",
        "2027-03-01T09:00:00CET", "2027-03-01"}) {
    INFO(wrong);
    CHECK_FALSE(parse_time(wrong));
  }
}

TEST_CASE("a refused time says why", "[policy]") {
  CHECK(why_no_time("2027-02-29") == "is not in the calendar: 2027-02 has 28 days");
  CHECK(why_no_time("2028-04-31T09:00:00Z") == "is not in the calendar: 2028-04 has 30 days");
  CHECK(why_no_time("2027-13-01") == "is not in the calendar");
  CHECK(why_no_time("2027-01-00") == "is not in the calendar");
  CHECK(why_no_time("2027-03-01T09:00:00") == kNoZone);
  CHECK(why_no_time("1.3.2027") == "is no date or time");
  CHECK(why_no_time("2027-03-01 at nine") == "is no date or time");
}

TEST_CASE("a moment is written so that it reads the same", "[policy]") {
  for (const auto* text : {"2027-03-01T09:00:00Z", "1999-12-31T23:59:59Z"}) {
    CHECK(to_time(*parse_time(text)) == text);
  }
  CHECK(to_time(*parse_time("2027-03-01T00:30:00+01:00")) == "2027-02-28T23:30:00Z");
}
