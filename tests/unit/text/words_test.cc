// SPDX-License-Identifier: Apache-2.0
#include "text/words.h"

#include <unicode/uchar.h>

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "text/hash.h"
#include "text/utf.h"

using namespace vorab::text;

namespace {

std::vector<std::string> slices(const std::string& text, const std::vector<Span>& spans) {
  std::vector<std::string> out;
  for (const auto& span : spans) out.push_back(text.substr(span.begin, span.size()));
  return out;
}

using Strings = std::vector<std::string>;

// The same, one code point after the other.
struct Plain {
  std::string piece;
  bool glued;
  friend bool operator==(const Plain&, const Plain&) = default;
};

std::vector<Plain> plain_pieces(const std::string& text) {
  const auto is_digit = [](char32_t c) {
    return c < 128 ? c >= '0' && c <= '9'
                   : u_charType(static_cast<UChar32>(c)) == U_DECIMAL_DIGIT_NUMBER;
  };
  std::vector<Plain> out;
  char32_t last = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto [c, length] = decode(text, i);
    const bool begins = !is_word_character(last) || is_digit(last) != is_digit(c);
    if (is_word_character(c)) {
      if (begins) out.push_back({"", is_word_character(last)});
      out.back().piece += text.substr(i, length);
    }
    last = c;
    i += length;
  }
  return out;
}

}  // namespace

TEST_CASE("words are runs of letters, digits and their marks") {
  const auto words = [](const std::string& text) { return slices(text, find_words(text)); };
  CHECK(words("") == Strings{});
  CHECK(words("„Übung“ (NX-7)!") == Strings{"Übung", "NX", "7"});
  CHECK(words("#See_Adler") == Strings{"See", "Adler"});
  CHECK(words("🦅Seeadler🦅") == Strings{"Seeadler"});
  CHECK(words("हिन्दी x") == Strings{"हिन्दी", "x"});
}

TEST_CASE("pieces of any text are what a plain reading finds, and their hashes are their own") {
  constexpr std::string_view kSigns[] = {
      "a", "Z",  "q", "m", "ab", "abcdefgh", "7", "42", " ",    "-",  "@",      "[", "`",
      "{", "\n", "ä", "ß", "é",  "\u0301",   "я", "٣",  "🦅", "中", "\u200B", "Ⅳ"};
  std::mt19937 random(7);
  std::uniform_int_distribution<std::size_t> sign(0, std::size(kSigns) - 1), length(0, 40);
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    for (std::size_t i = length(random); i > 0; --i) text += kSigns[sign(random)];
    CAPTURE(text);
    const auto [words, pieces] = cut(text);
    std::vector<Plain> found;
    Strings joined;
    for (const auto& piece : pieces) {
      const auto slice = text.substr(piece.span.begin, piece.span.size());
      REQUIRE(piece.hash == word_hash(slice));
      found.push_back({slice, piece.glued});
      if (!piece.glued) joined.emplace_back();
      joined.back() += slice;
    }
    REQUIRE(found == plain_pieces(text));
    REQUIRE(slices(text, words) == joined);
  }
}

TEST_CASE("a word's hash does not depend on what may be read behind it") {
  const std::string text = "Seeadlerprototypen und mehr";
  for (std::size_t size = 0; size <= text.size(); ++size) {
    const auto word = std::string_view(text).substr(0, size);
    CHECK(word_hash(word, text.size()) == word_hash(std::string(word)));
    if (size > 0) CHECK(word_hash(word) != word_hash(word.substr(1)));
  }
}

TEST_CASE("lines end at every terminator and do not contain it") {
  const auto lines = [](const std::string& text) { return slices(text, find_lines(text)); };
  CHECK(lines("") == Strings{""});
  CHECK(lines("a\nb") == Strings{"a", "b"});
  CHECK(lines("a\r\nb\rc") == Strings{"a", "b", "c"});
  CHECK(lines("a\u2028b\u2029") == Strings{"a", "b", ""});
  CHECK(lines("\n\n") == Strings{"", "", ""});
  CHECK(lines("„a“ – b…\u2029\xE2") == Strings{"„a“ – b…", "\xE2"});
}
