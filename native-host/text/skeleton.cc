// SPDX-License-Identifier: Apache-2.0
#include "text/skeleton.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "text/utf.h"
#include "text/words.h"

namespace vorab::text {

namespace {

struct LookAlike {
  std::uint32_t code_point;
  char letter;
};

#include "text/look_alikes.inc"

static_assert(std::is_sorted(std::begin(kLookAlikes), std::end(kLookAlikes),
                             [](const LookAlike& a, const LookAlike& b) {
                               return a.code_point < b.code_point;
                             }));

// Letters that only a second look tells apart.
char class_of(char letter) { return letter == 'i' ? 'l' : letter; }

constexpr std::array<char, 128> kAsciiLooks = [] {
  std::array<char, 128> table{};
  for (std::size_t c = 'a'; c <= 'z'; ++c) table[c] = static_cast<char>(c);
  table['i'] = 'l';
  constexpr std::array<std::array<char, 2>, 14> kSigns{{{'0', 'o'},
                                                        {'1', 'l'},
                                                        {'3', 'e'},
                                                        {'4', 'a'},
                                                        {'5', 's'},
                                                        {'6', 'g'},
                                                        {'7', 't'},
                                                        {'8', 'b'},
                                                        {'9', 'g'},
                                                        {'2', 'z'},
                                                        {'@', 'a'},
                                                        {'$', 's'},
                                                        {'!', 'l'},
                                                        {'|', 'l'}}};
  for (const auto& [sign, look] : kSigns) table[static_cast<unsigned char>(sign)] = look;
  return table;
}();

struct AsciiCell {
  char look;
  bool letter, is_cell;
};
constexpr std::array<AsciiCell, 128> kAsciiCells = [] {
  std::array<AsciiCell, 128> table{};
  for (std::size_t c = 0; c < table.size(); ++c) {
    const bool capital = c >= 'A' && c <= 'Z';
    const bool digit = c >= '0' && c <= '9';
    const bool letter = c >= 'a' && c <= 'z';
    table[c] = {kAsciiLooks[c], letter, kAsciiLooks[c] != 0 || letter || capital || digit};
  }
  return table;
}();

char look_of(char32_t c) {
  if (c < 128) return kAsciiLooks[c];
  if (c == U'€') return 'e';
  const auto* found = std::lower_bound(
      std::begin(kLookAlikes), std::end(kLookAlikes), c,
      [](const LookAlike& entry, char32_t value) { return entry.code_point < value; });
  const bool known = found != std::end(kLookAlikes) && found->code_point == c;
  return known ? class_of(found->letter) : '\0';
}

bool is_letter(char32_t c) {
  if (c < 128) return c >= 'a' && c <= 'z';
  return u_isalpha(static_cast<UChar32>(c));
}

}  // namespace

std::vector<Cell> find_cells(std::string_view folded) {
  return find_cells(folded, {0, folded.size()});
}

std::vector<Cell> find_cells(std::string_view folded, Span part) {
  std::vector<Cell> cells;
  cells.reserve(part.size());
  for (std::size_t i = part.begin; i < part.end;) {
    if (is_ascii(folded[i])) {
      const auto& [look, letter, is_cell] = kAsciiCells[static_cast<unsigned char>(folded[i])];
      const auto begin = static_cast<std::uint32_t>(i++);
      if (is_cell) cells.push_back({look, letter, begin, begin + 1});
      continue;
    }
    const auto [c, length] = decode_beyond_ascii(folded, i);
    const char look = look_of(c);
    if (look != 0 || is_word_character(c)) {
      cells.push_back({look, is_letter(c), static_cast<std::uint32_t>(i),
                       static_cast<std::uint32_t>(i + length)});
    }
    i += length;
  }
  return cells;
}

}  // namespace vorab::text
