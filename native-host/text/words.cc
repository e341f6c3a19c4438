// SPDX-License-Identifier: Apache-2.0
#include "text/words.h"

#include <unicode/uchar.h>

#include <array>

#include "text/utf.h"

namespace vorab::text {

namespace {

constexpr std::array<bool, 128> kAsciiWord = [] {
  std::array<bool, 128> table{};
  for (std::size_t c = '0'; c <= '9'; ++c) table[c] = true;
  for (std::size_t c = 'a'; c <= 'z'; ++c) table[c] = true;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) table[c] = true;
  return table;
}();

bool is_digit(char32_t c) {
  if (c < 128) return c >= '0' && c <= '9';
  return u_charType(static_cast<UChar32>(c)) == U_DECIMAL_DIGIT_NUMBER;
}

}  // namespace

bool is_word_character(char32_t c) {
  if (c < 128) return kAsciiWord[c];
  constexpr auto kWord = U_GC_L_MASK | U_GC_ND_MASK | U_GC_NL_MASK | U_GC_M_MASK;
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & kWord) != 0;
}

std::vector<Span> find_words(std::string_view utf8) {
  std::vector<Span> words;
  bool inside = false;
  for (std::size_t i = 0; i < utf8.size();) {
    const auto [c, length] = decode(utf8, i);
    if (is_word_character(c)) {
      if (!inside) words.push_back({i, i});
      words.back().end = i + length;
      inside = true;
    } else {
      inside = false;
    }
    i += length;
  }
  return words;
}

std::vector<Piece> find_pieces(std::string_view utf8) {
  enum class Kind { none, letters, digits };
  std::vector<Piece> pieces;
  Kind last = Kind::none;
  for (std::size_t i = 0; i < utf8.size();) {
    const auto [c, length] = decode(utf8, i);
    Kind kind = Kind::none;
    if (is_word_character(c)) kind = is_digit(c) ? Kind::digits : Kind::letters;
    if (kind != Kind::none) {
      if (kind != last) pieces.push_back({{i, i}, last != Kind::none});
      pieces.back().span.end = i + length;
    }
    last = kind;
    i += length;
  }
  return pieces;
}

std::vector<Span> find_lines(std::string_view utf8) {
  std::vector<Span> lines;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < utf8.size();) {
    std::size_t terminator = 0;
    if (utf8[i] == '\n') {
      terminator = 1;
    } else if (utf8[i] == '\r') {
      terminator = i + 1 < utf8.size() && utf8[i + 1] == '\n' ? 2 : 1;
    } else if (utf8.substr(i, 3) == "\u2028" || utf8.substr(i, 3) == "\u2029") {
      terminator = 3;
    }
    if (terminator == 0) {
      ++i;
      continue;
    }
    lines.push_back({begin, i});
    i += terminator;
    begin = i;
  }
  lines.push_back({begin, utf8.size()});
  return lines;
}

}  // namespace vorab::text
