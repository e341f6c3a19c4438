// SPDX-License-Identifier: Apache-2.0
#include "text/utf.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace vorab::text;

TEST_CASE("UTF-16 offsets count surrogate pairs as two") {
  const std::string text = "aä€🦅b";
  const Utf16Map map(text);
  CHECK(map.units(0) == 0);
  CHECK(map.units(1) == 1);   // before ä
  CHECK(map.units(3) == 2);   // before €
  CHECK(map.units(6) == 3);   // before the eagle
  CHECK(map.units(10) == 5);  // before b
  CHECK(map.units(text.size()) == 6);
  CHECK(Utf16Map("").units(0) == 0);
}

TEST_CASE("UTF-16 offsets of long texts") {
  std::string text;
  std::vector<std::size_t> units;  // before each byte that a code point begins at
  for (int i = 0; text.size() < 1000; ++i) {
    for (const std::string_view sign : {"a", "ä", "€", "🦅"}) {
      units.resize(text.size() + 1, units.empty() ? 0 : units.back());
      text += sign;
      units.push_back(units.back() + (sign.size() == 4 ? 2 : 1));
      units.resize(text.size() + 1, units.back());
    }
    text.append(static_cast<std::size_t>(i), 'x');
    for (int x = 0; x < i; ++x) units.push_back(units.back() + 1);
  }
  const Utf16Map map(text);
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const bool inside = at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
    if (!inside) REQUIRE(map.units(at) == units[at]);
  }
}

TEST_CASE("ill-formed bytes become U+FFFD, one each, and nothing else changes") {
  CHECK(to_well_formed("gut") == "gut");
  CHECK(to_well_formed("a\xFF"
                       "b") == "a\uFFFDb");
  CHECK(to_well_formed("\xC3") == "\uFFFD");
  CHECK(to_well_formed("\xE2\x82") == "\uFFFD\uFFFD");
  CHECK(to_well_formed("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");  // a surrogate
  CHECK(to_well_formed("\xC0\xAF") == "\uFFFD\uFFFD");            // overlong
  CHECK(to_well_formed(std::string("a\0b", 3)) == std::string("a\0b", 3));
  CHECK(to_well_formed("Grüße 👩‍👩‍👧") == "Grüße 👩‍👩‍👧");
}

TEST_CASE("decoding goes both ways") {
  const std::string text = "xö🦅";
  CHECK(decode(text, 1).code_point == U'ö');
  CHECK(decode_before(text, 3).code_point == U'ö');
  CHECK(decode_before(text, text.size()).code_point == U'🦅');
  CHECK(decode_before(text, text.size()).length == 4);
}
