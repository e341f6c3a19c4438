// SPDX-License-Identifier: Apache-2.0
// Something that a machine made up, such as a key: at least sixteen characters, at least three bits
// of information each (Shannon's entropy of their frequencies), and digits among them or as many
// capitals as no word has. What stands in the place of a key ("your-api-key-here", "xxxxxxxx",
// "${TOKEN}") is none. Hashes and UUIDs, which are seldom secret, are less sure.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

constexpr std::size_t kShortest = 16;
constexpr double kLeast = 3.0;
constexpr double kSure = 3.5;

double bits_per_character(std::string_view text) {
  std::array<int, 256> times{};
  for (const char c : text) ++times[static_cast<unsigned char>(c)];
  double bits = 0;
  for (const int n : times) {
    if (n == 0) continue;
    const double share = n / static_cast<double>(text.size());
    bits -= share * std::log2(share);
  }
  return bits;
}

struct Kinds {
  std::ptrdiff_t digits, capitals, small;
};

Kinds count_kinds(std::string_view text) {
  const auto count = [&](auto is) { return std::count_if(text.begin(), text.end(), is); };
  return {count(is_digit), count(is_capital),
          count([](char c) { return is_letter(c) && !is_capital(c); })};
}

// Digits beside letters; or capitals all over, where words have one in front and names in a
// program one in five.
bool is_unlike_words(const Kinds& kinds) {
  const auto letters = kinds.capitals + kinds.small;
  if (kinds.digits > 0) return letters > 0;
  return kinds.capitals * 4 >= letters && kinds.small * 4 >= letters;
}

bool is_hexadecimal(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return c == '-' || (value_of(c) >= 0 && value_of(c) < 16); });
}

bool is_placeholder(std::string_view text) {
  std::string small(text);
  std::transform(small.begin(), small.end(), small.begin(),
                 [](char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; });
  for (const std::string_view sign :
       {"example",    "your",        "changeme",    "change-me", "change_me", "placeholder",
        "dummy",      "sample",      "secret-here", "xxxx",      "****",      "....",
        "1234567890", "abcdefgh",    "${",          "{{",        "<",         "…",
        "beispiel",   "platzhalter", "foobar",      "lorem"}) {
    if (small.find(sign) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

Verdict entropy(std::string_view text) {
  if (text.size() < kShortest) return {Flaw::form};
  if (is_placeholder(text)) return {Flaw::nobodys};
  const Kinds kinds = count_kinds(text);
  const double bits = bits_per_character(text);
  if (bits < kLeast || !is_unlike_words(kinds)) return {Flaw::form};
  const bool sure = bits >= kSure && kinds.digits > 0 && !is_hexadecimal(text);
  return {Flaw::none, sure ? 1.0 : kFormOnly};
}

}  // namespace vorab::validators
