// SPDX-License-Identifier: Apache-2.0
#include "rules/cursor.h"

#include <catch2/catch.hpp>

using vorab::rules::Cursor;

TEST_CASE("a cursor stays where it is when what it looks for is not there") {
  Cursor cursor("12. marz", 0);
  CHECK_FALSE(cursor.take('x'));
  CHECK(cursor.take_word().empty());
  CHECK(cursor.take_number().value == 12);
  CHECK(cursor.take('.'));
  CHECK(cursor.take_gap());
  CHECK_FALSE(cursor.take_word("mar"));
  CHECK(cursor.take_word("marz"));
  CHECK(cursor.peek() == '\0');
  CHECK_FALSE(cursor.take('\0'));
  CHECK_FALSE(cursor.take_gap());
  CHECK(cursor.at() == 8);
}

TEST_CASE("its steps are bounded") {
  Cursor digits("123456789", 0);
  CHECK(digits.take_number().digits == 0);
  CHECK(digits.at() == 0);
  Cursor blanks("      x", 0);
  CHECK(blanks.take_blanks());
  CHECK(blanks.at() == 4);
  Cursor letters("abcdefghijklmnopqrstuvwxyz", 0);
  CHECK(letters.take_word().empty());
  Cursor lines("\r\n\nx", 0);
  CHECK(lines.take_gap());
  CHECK(lines.at() == 2);
}
