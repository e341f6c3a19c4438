// SPDX-License-Identifier: Apache-2.0
#include "validators/base64url.h"

#include <cstdint>

#include "validators/digits.h"

namespace vorab::validators {

namespace {

int value_of_sign(char c) {
  if (is_capital(c)) return c - 'A';
  if (is_letter(c)) return c - 'a' + 26;
  if (is_digit(c)) return c - '0' + 52;
  return c == '-' ? 62 : c == '_' ? 63 : -1;
}

}  // namespace

std::optional<std::string> base64url(std::string_view text) {
  if (text.size() % 4 == 1) return std::nullopt;
  std::string out;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    const int value = value_of_sign(c);
    if (value < 0) return std::nullopt;
    bits = bits << 6 | static_cast<std::uint32_t>(value);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += static_cast<char>(bits >> count & 0xFF);
  }
  return out;
}

}  // namespace vorab::validators
