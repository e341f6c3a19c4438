// SPDX-License-Identifier: Apache-2.0
// Something that a machine made up, such as a key: at least sixteen characters, and at least three
// bits of information each (Shannon's entropy of their frequencies). What stands in the place of a
// key ("your-api-key-here", "xxxxxxxx", "${TOKEN}") is none, nor is a word.
#include <algorithm>
#include <array>
#include <cmath>
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
  const double bits = bits_per_character(text);
  const auto any = [&](auto of_kind) { return std::any_of(text.begin(), text.end(), of_kind); };
  const bool has_small = any([](char c) { return c >= 'a' && c <= 'z'; });
  const int kinds = static_cast<int>(any(is_digit)) + static_cast<int>(any(is_capital)) +
                    static_cast<int>(has_small);
  if (bits < kLeast || kinds < 2) return {Flaw::form};
  return {Flaw::none, bits >= kSure && any(is_digit) ? 1.0 : kFormOnly};
}

}  // namespace vorab::validators
