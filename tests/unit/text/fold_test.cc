// SPDX-License-Identifier: Apache-2.0
#include "text/fold.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "cases.h"
#include "text/utf.h"

using namespace vorab::text;

namespace {

// The original slice behind the first occurrence of `needle` in the shadow.
std::string behind(const std::string& original, const Folded& shadow, const std::string& needle) {
  const auto at = shadow.text().find(needle);
  REQUIRE(at != std::string::npos);
  const auto span = shadow.original({at, at + needle.size()});
  return original.substr(span.begin, span.size());
}

}  // namespace

TEST_CASE("case, accents and width do not count in words") {
  CHECK(folded_word("SeeAdler") == "seeadler");
  CHECK(folded_word("MÜLLER") == "muller");
  CHECK(folded_word("Mu\u0308ller") == "muller");
  CHECK(folded_word("Straße") == "strasse");
  CHECK(folded_word("ẞ") == "ss");
  CHECK(folded_word("Ｓｅｅａｄｌｅｒ") == "seeadler");
  CHECK(folded_word("𝐒𝐞𝐞𝐚𝐝𝐥𝐞𝐫") == "seeadler");
  CHECK(folded_word("ﬁn") == "fin");
  CHECK(folded_word("İ") == "i");
  CHECK(folded_word("café") == folded_word("CAFE"));
}

TEST_CASE("invisible characters are gone, dashes and spaces are plain") {
  CHECK(folded_word("See\u200Badler") == "seeadler");
  CHECK(folded_word("See\u00ADadler") == "seeadler");
  CHECK(folded_word("\uFEFFSee\u2060adler") == "seeadler");
  CHECK(folded_word("NX\u20117") == "nx-7");
  CHECK(folded_word("NX\u20137") == "nx-7");
  CHECK(folded_word("Projekt\u00A0Nordstern") == "projekt nordstern");
  CHECK(folded_word("Seeadler’s") == "seeadler's");
}

TEST_CASE("signs do not melt into words") {
  CHECK(folded_word("Seeadler™") == "seeadler™");
  CHECK(folded_word("Seeadler²") == "seeadler²");
}

TEST_CASE("spans lead back to the original's exact bytes") {
  const std::string accent = "ein Mu\u0308ller!";
  CHECK(behind(accent, fold_words(accent), "muller") == "Mu\u0308ller");
  const std::string last = "der Caf\u0065\u0301 da";
  CHECK(behind(last, fold_words(last), "cafe") == "Cafe\u0301");
  const std::string hidden = "x \u200BSee\u200Badler\u200B y";
  CHECK(behind(hidden, fold_words(hidden), "seeadler") == "See\u200Badler");
  const std::string sharp = "die Straße ab";
  CHECK(behind(sharp, fold_words(sharp), "strasse") == "Straße");
  CHECK(behind(sharp, fold_words(sharp), "ss") == "ß");
  const std::string wide = "🦅 Ｎｘ ";
  CHECK(behind(wide, fold_words(wide), "nx") == "Ｎｘ");
}

TEST_CASE("the shape keeps case and composes accents") {
  CHECK(fold_shape("Mu\u0308ller GmbH").text() == "Müller GmbH");
  CHECK(fold_shape("MW\u20131\u00A02").text() == "MW-1 2");
  CHECK(fold_shape("ＭＷ－１２").text() == "MW-12");
  CHECK(fold_shape("MW\u200B-12").text() == "MW-12");
  const std::string composed = "a Mu\u0308ller";
  CHECK(behind(composed, fold_shape(composed), "Müller") == "Mu\u0308ller");
}

TEST_CASE("joiners inside emoji stay, lonely ones go") {
  CHECK(fold_shape("👩\u200D👧").text() == "👩\u200D👧");
  CHECK(fold_shape("A\u200DB").text() == "AB");
}

TEST_CASE("every span of every shadow lies in the original") {
  std::mt19937 random(7);
  const std::u32string alphabet = U"aZ ä\u0308ß\u200B\u200D👩ﬁＡ\u2028\n-\u0301𝐒\uFFFDक\u093F";
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (auto i = random() % 20; i > 0; --i)
      append_utf8(text, alphabet[random() % alphabet.size()]);
    for (const auto& shadow : {fold_words(text), fold_shape(text)}) {
      const auto& folded = shadow.text();
      REQUIRE(to_well_formed(folded) == folded);
      std::size_t last = 0;
      for (std::size_t i = 0; i < folded.size();) {
        const auto length = decode(folded, i).length;
        const auto span = shadow.original({i, i + length});
        REQUIRE(span.begin < span.end);
        REQUIRE(span.end <= text.size());
        REQUIRE(span.begin >= last);
        last = span.begin;
        i += length;
      }
    }
  }
  vorab::test::ran(2000, "texts whose spans lead back");
}

TEST_CASE("folding is linear in odd texts") {
  for (const std::string unit : {"\u0301", "\u200B", "a\u0301", "👩\u200D", "ß"}) {
    std::string text;
    while (text.size() < 4'000'000) text += unit;
    CHECK(fold_words(text).text().size() <= text.size());
    CHECK(fold_shape(text).text().size() <= text.size());
  }
}

TEST_CASE("letters in frames are letters, emoji and flags are not") {
  CHECK(fold_words("🅂🄴🄴 🅢🅔🅔 🅂🅴").text() == "see see se");
  CHECK(fold_words("🅿🇩🇪").text() == "🅿🇩🇪");
}
