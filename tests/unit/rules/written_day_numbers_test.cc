// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "rules/written_day.h"

using namespace vorab;
using namespace vorab::rules;

TEST_CASE("numbers are a firm day only in the shape of one") {
  const auto read = [](const char* text, Lead lead) {
    const auto day = read_numeric_day(text::Text(text), 0, lead);
    return day && day->firm;
  };
  for (const auto* firm : {"1.3.", "1.3.2027", "2027-03-01", "3/1/2027", "1-3-2027", "20270301"}) {
    INFO(firm);
    CHECK(read(firm, Lead::none));
  }
  for (const auto* loose : {"1.3", "3/1"}) {
    INFO(loose);
    CHECK_FALSE(read(loose, Lead::none));
    CHECK(read(loose, Lead::on));
  }
  CHECK_FALSE(read("1.3.", Lead::number));
  CHECK_FALSE(read("1.3.4", Lead::none));
}
