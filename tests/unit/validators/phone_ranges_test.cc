// SPDX-License-Identifier: Apache-2.0
#include "validators/phone_ranges.h"

#include <catch2/catch.hpp>

using namespace vorab::validators;

TEST_CASE("countries' codes", "[validators]") {
  CHECK(country_code("4930901820").digits == "49");
  CHECK(country_code("14158675309").digits == "1");
  CHECK(country_code("420224123987").digits == "420");
  CHECK(country_code("420224123987").longest == 9);
  CHECK(country_code("87012345").digits == "870");
  for (const char* none : {"", "0", "21012345678", "2", "42", "8711234567", "280123456"})
    CHECK(country_code(none).digits.empty());
}

TEST_CASE("ranges that are kept free, and services", "[validators]") {
  CHECK(is_kept_free("493023125123"));
  CHECK_FALSE(is_kept_free("493023124123"));
  CHECK(is_kept_free("12125550123"));
  CHECK_FALSE(is_kept_free("1212555"));
  CHECK(is_german_service("8001234567"));
  CHECK_FALSE(is_german_service("8012345"));
}
