// SPDX-License-Identifier: Apache-2.0
#include "imports/character_class.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace vorab::imports;

namespace {

// Whether the class at the front of `pattern` holds a character; what is behind it must be `rest`.
bool holds(std::string_view pattern, char32_t c, std::string_view rest = "") {
  const auto ranges = read_characters(pattern);
  REQUIRE(ranges);
  CHECK(pattern == rest);
  return std::any_of(ranges->begin(), ranges->end(),
                     [&](const Range& range) { return range.first <= c && c <= range.second; });
}

bool is_known(std::string_view pattern) { return read_characters(pattern).has_value(); }

}  // namespace

TEST_CASE("classes of characters", "[imports]") {
  CHECK(holds("[a-c]+", 'b', "+"));
  CHECK_FALSE(holds("[a-c]", 'd'));
  CHECK(holds("[]a]", ']'));
  CHECK(holds("[^]a]", 'b'));
  CHECK_FALSE(holds("[^]a]", ']'));
  CHECK(holds("[a-]", '-'));
  CHECK(holds("[\\w.-]", '-'));
  CHECK(holds("[[:alpha:]_]", 'Q'));
  CHECK(holds("[[]", '['));
  CHECK(holds("[ä-ü]", U'ö'));
  CHECK(holds(".", 'x'));
}

TEST_CASE("escapes", "[imports]") {
  CHECK(holds("\\d", '7'));
  CHECK_FALSE(holds("\\D", '7'));
  CHECK(holds("\\S", 'x'));
  CHECK(holds("\\n", '\n'));
  CHECK(holds("\\x60", '`'));
  CHECK(holds("\\x{2013}", U'–'));
  CHECK(holds("\\u2013", U'–'));
  CHECK(holds("\\.", '.'));
  CHECK(holds("\\pL", 'x'));
  CHECK(holds("\\p{Lu}", 'X'));
}

TEST_CASE("what is no class, or not a known one", "[imports]") {
  for (const char* pattern : {"[", "[a", "[z-a]", "\\", "\\1", "\\k", "\\x{zz}", "\\x{110000}",
                              "\\p{Klingon}", "\\p{", "\\xg", "[\\1]", "[a-\\w"}) {
    INFO(pattern);
    CHECK_FALSE(is_known(pattern));
  }
}
