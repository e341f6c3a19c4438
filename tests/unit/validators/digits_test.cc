// SPDX-License-Identifier: Apache-2.0
#include "validators/digits.h"

#include <catch2/catch.hpp>

using namespace vorab::validators;

TEST_CASE("numbers are taken out of their spelling", "[validators]") {
  CHECK(compact("DE89 3704-0044") == "DE8937040044");
  CHECK(compact("de 12") == "DE12");
  CHECK(compact("12.345/6", "./") == "123456");
  for (const char* wrong : {"", " 1", "1 ", "-", "1_2", "1.2", "Ä1"}) CHECK(compact(wrong).empty());
}

TEST_CASE("numbers that only fingers know", "[validators]") {
  for (const char* run : {"0000000", "1111", "123456789012", "98765", "890123"}) {
    CHECK(is_keyboard_run(run));
  }
  for (const char* none : {"1121", "135", "123457"}) CHECK_FALSE(is_keyboard_run(none));
}

TEST_CASE("check digits", "[validators]") {
  CHECK(luhn_holds("79927398713"));
  CHECK_FALSE(luhn_holds("79927398710"));
  CHECK(mod_11_10_holds("36574261809"));
  CHECK_FALSE(mod_11_10_holds("36574261808"));
  CHECK(remainder("WEST12345698765432GB82", 97) == 1);
  CHECK(weighted_sum("L01X00T47", {7, 3, 1}) % 10 == 1);
  CHECK(weighted_digit_sum("19", {2}) == 2 + 9);
  CHECK(number("0421") == 421);
  CHECK(value_of('z') == 35);
  CHECK(value_of('-') == -1);
}
