// SPDX-License-Identifier: Apache-2.0
#include "text/entity_chars.h"

#include <algorithm>
#include <array>

namespace vorab::text {

namespace {

struct Range {
  char32_t first, last;
};

template <std::size_t N>
bool is_in(char32_t c, const Range (&ranges)[N]) {
  const auto* range =
      std::lower_bound(std::begin(ranges), std::end(ranges), c,
                       [](const Range& r, char32_t value) { return r.last < value; });
  return range != std::end(ranges) && range->first <= c;
}

constexpr Range kSpaces[] = {{0x0009, 0x000D}, {0x0020, 0x0020}, {0x0085, 0x0085}, {0x00A0, 0x00A0},
                             {0x1680, 0x1680}, {0x180E, 0x180E}, {0x2000, 0x200A}, {0x2028, 0x2029},
                             {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}};

constexpr Range kAccentedLatin[] = {
    {0x00C0, 0x00D6}, {0x00D8, 0x00F6}, {0x00F8, 0x024F}, {0x0253, 0x0254}, {0x0256, 0x0257},
    {0x0259, 0x0259}, {0x025B, 0x025B}, {0x0260, 0x0260}, {0x0263, 0x0263}, {0x0268, 0x0269},
    {0x026F, 0x026F}, {0x0272, 0x0272}, {0x0275, 0x0275}, {0x0280, 0x0280}, {0x0283, 0x0283},
    {0x0288, 0x028C}, {0x0292, 0x0292}, {0x02BB, 0x02BB}, {0x0300, 0x036F}, {0x1E00, 0x1EFF},
    {0x2C65, 0x2C66}, {0x2C7E, 0x2C7F}};

// Directional marks and what is no character at all; spaces are apart.
constexpr Range kNeverInHosts[] = {{0x061C, 0x061C}, {0x200E, 0x200F}, {0x202A, 0x202E},
                                   {0x2066, 0x2069}, {0xFEFF, 0xFEFF}, {0xFFFE, 0xFFFF}};

constexpr std::array<bool, 128> kPunctuation = [] {
  std::array<bool, 128> table{};
  for (const char c : std::string_view("!#$%&'()*+,-./:;<=>?@[\\]^_{|}~")) {
    table[static_cast<unsigned char>(c)] = true;
  }
  return table;
}();

constexpr std::array<bool, 128> kHostAscii = [] {
  std::array<bool, 128> table{};
  for (std::size_t c = 0; c < 128; ++c) {
    table[c] = !kPunctuation[c] && c != ' ' && !(c >= '\t' && c <= '\r');
  }
  return table;
}();

}  // namespace

bool is_punctuation(char32_t c) { return c < 128 && kPunctuation[c]; }
bool is_space(char32_t c) { return is_in(c, kSpaces); }
bool is_accented_latin(char32_t c) { return c >= 0xC0 && is_in(c, kAccentedLatin); }
bool is_cyrillic(char32_t c) {
  return (c >= 0x0400 && c <= 0x04FF) || (c >= 0x1C80 && c <= 0x1C87);
}

bool is_host_character(char32_t c) {
  if (c < 128) return kHostAscii[c];
  return !is_space(c) && !is_in(c, kNeverInHosts);
}

bool starts_with_ignoring_case(std::string_view utf8, std::size_t at, std::string_view lower_case) {
  if (at + lower_case.size() > utf8.size()) return false;
  return std::equal(lower_case.begin(), lower_case.end(), utf8.begin() + static_cast<long>(at),
                    [](char lower, char c) {
                      return (c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c) ==
                             lower;
                    });
}

char32_t code_point_at(std::string_view utf8, std::size_t at) {
  return at < utf8.size() ? decode(utf8, at).code_point : U'\0';
}

char32_t code_point_before(std::string_view utf8, std::size_t at) {
  return at > 0 ? decode_before(utf8, at).code_point : U'\0';
}

}  // namespace vorab::text
