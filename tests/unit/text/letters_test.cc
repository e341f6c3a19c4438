// SPDX-License-Identifier: Apache-2.0
#include "text/letters.h"

#include <catch2/catch.hpp>

using namespace vorab::text;

TEST_CASE("letters become capitals, and are told from them") {
  CHECK(begins_with_capital("Übung"));
  CHECK_FALSE(begins_with_capital("übung"));
  CHECK_FALSE(begins_with_capital(""));
  CHECK(begins_with_digit("3 Pumpen"));
  CHECK_FALSE(begins_with_digit("Pumpen"));
  CHECK(capitalised("über uns") == "Über uns");
  CHECK(capitalised("🚀 los") == "🚀 los");
  CHECK(capitalised("").empty());
  CHECK(in_capitals("größer") == "GRÖSSER");
  CHECK(is_in_capitals("DER SEEADLER!"));
  CHECK_FALSE(is_in_capitals("DER Seeadler"));
  CHECK_FALSE(is_in_capitals("A"));
  CHECK_FALSE(is_in_capitals("123"));
}
