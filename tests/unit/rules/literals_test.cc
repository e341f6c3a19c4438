// SPDX-License-Identifier: Apache-2.0
#include "rules/literals.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using vorab::rules::fold_ascii;
using vorab::rules::required_literals;

namespace {

using Group = std::vector<std::string>;

std::string folded(std::string_view text) {
  std::string out = "|";
  fold_ascii(text, out);
  return out;
}

}  // namespace

TEST_CASE("the longest literal that every match has stands first", "[literals]") {
  CHECK(required_literals("ghp_[0-9A-Za-z]{36}", false).front() == Group{"ghp_"});
  CHECK(required_literals(R"(streng\s+vertraulich)", true).front() == Group{"vertraulich"});
  CHECK(required_literals("(?:postgres|mysql)://x", false).front().front().size() >= 5);
}

TEST_CASE("an expression without literals may still need a character", "[literals]") {
  const auto number = required_literals("[0-9]{3}-[0-9]{2}-[0-9]{4}", false);
  REQUIRE(number.size() >= 2);
  const Group digits = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
  CHECK(std::find(number.begin(), number.end(), digits) != number.end());
  CHECK(std::find(number.begin(), number.end(), Group{"-"}) != number.end());
}

TEST_CASE("what matches everything, or is no expression, requires nothing", "[literals]") {
  for (const char* expression : {"", "a*", ".*", "x|", "(", "[[:alpha:]]+", "ü+", "[äöü]{3}"}) {
    INFO(expression);
    CHECK(required_literals(expression, false).empty());
  }
}

TEST_CASE("letters of other alphabets are left out of literals", "[literals]") {
  CHECK(required_literals("Übernahme", true).front() == Group{"bernahme"});
  CHECK(required_literals("weiß(?:er|es)", false).front().front().starts_with("wei"));
}

TEST_CASE("folding takes what RE2 takes for an ASCII letter", "[literals]") {
  CHECK(folded("AbZ@[`{ÄÖ") == "|abz@[`{ÄÖ");
  CHECK(folded("\xE2\x84\xAA"
               "elvin \xC5\xBF\xC5\xBF") == "|kelvin ss");
  CHECK(folded("\xE2\x84\xAB \xC5\xBE \xE2\x84") == "|\xE2\x84\xAB \xC5\xBE \xE2\x84");
}
