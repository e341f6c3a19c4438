// SPDX-License-Identifier: Apache-2.0
#include "validators/vat_checks.h"

#include <catch2/catch.hpp>

using namespace vorab::validators;

TEST_CASE("numbers of people and of special kinds", "[validators]") {
  for (const char* own : {"12345678Z", "X1234567L", "Z1234567R", "B58378431", "Q2826000H"}) {
    INFO(own);
    CHECK(vat_of::spain(own) == Flaw::none);
  }
  CHECK(vat_of::spain("12345678A") == Flaw::checksum);
  CHECK(vat_of::spain("I12345678") == Flaw::unknown);
  CHECK(vat_of::czechia("7103192745") == Flaw::none);
  CHECK(vat_of::czechia("640903926") == Flaw::none);
  CHECK(vat_of::bulgaria("7523169263") == Flaw::none);
  CHECK(vat_of::ireland("8D79739I") == Flaw::none);
  CHECK(vat_of::britain("GD001") == Flaw::none);
  CHECK(vat_of::britain("HA599") == Flaw::none);
  CHECK(vat_of::britain("GD501") == Flaw::unknown);
  CHECK(vat_of::france("K7399859412") == Flaw::none);
  CHECK(vat_of::netherlands("000099998B57") == Flaw::none);
  CHECK(vat_of::lithuania("100001919017") == Flaw::none);
  CHECK(vat_of::latvia("16117519997") == Flaw::none);
}
