// SPDX-License-Identifier: Apache-2.0
#include "text/json_numbers.h"

#include <catch2/catch.hpp>
#include <string>

using vorab::text::mend_numbers;

TEST_CASE("numbers too large for a double become null, nothing else changes") {
  std::string json = R"({"a":1e400,"b":-1E+999 ,"c":"1e400 \" 1e400","d":[1e308,7,-0.5,1e309]})";
  CHECK(mend_numbers(json));
  CHECK(json == R"({"a":null ,"b":null    ,"c":"1e400 \" 1e400","d":[1e308,7,-0.5,null ]})");
  CHECK_FALSE(mend_numbers(json));
  std::string digits = "[" + std::string(400, '9') + "]";
  CHECK(mend_numbers(digits));
  CHECK(digits.starts_with("[null "));
  for (const auto* text : {"", "1", "-", "\"", "\"\\", "1e5", "[1,2]", "1e", "--1e"}) {
    std::string same = text;
    CHECK_FALSE(mend_numbers(same));
    CHECK(same == text);
  }
}
