// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

/// What the families share: taking numbers out of their spelling, and the usual ways to make check
/// digits. `digits` are ASCII digits throughout; the caller has looked.
namespace vorab::validators {

[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_letter(char c) { return is_capital(c) || (c >= 'a' && c <= 'z'); }
[[nodiscard]] constexpr char capital(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// 0–9, and 10–35 for letters; -1 for anything else.
[[nodiscard]] constexpr int value_of(char c) {
  if (is_digit(c)) return c - '0';
  return is_letter(c) ? capital(c) - 'A' + 10 : -1;
}

/// Not empty, and nothing but digits.
[[nodiscard]] bool all_digits(std::string_view text);
/// The same digit all along, or digits that count up or down: nobody's number.
[[nodiscard]] bool is_keyboard_run(std::string_view digits);
[[nodiscard]] int number(std::string_view digits);  ///< at most nine of them

/// Letters (as capitals) and digits without the separators between them; empty if it begins or ends
/// with one, or anything else is in it.
[[nodiscard]] std::string compact(std::string_view text, std::string_view separators = " -");

/// Luhn (ISO/IEC 7812-1, annex B), check digit last.
[[nodiscard]] bool luhn_holds(std::string_view digits);
/// ISO/IEC 7064 MOD 11,10, check digit last.
[[nodiscard]] bool mod_11_10_holds(std::string_view digits);
/// The remainder of a number in which letters stand for 10 to 35 (ISO/IEC 7064 MOD 97-10).
[[nodiscard]] unsigned remainder(std::string_view digits_and_letters, unsigned modulus);

/// Digits (letters: value_of) times weights, which repeat.
using Weights = std::initializer_list<int>;
[[nodiscard]] int weighted_sum(std::string_view digits, Weights weights);
/// The same of the products' digit sums.
[[nodiscard]] int weighted_digit_sum(std::string_view digits, Weights weights);

}  // namespace vorab::validators
