// SPDX-License-Identifier: Apache-2.0
// Italian codici fiscali (decreto ministeriale of 23 December 1976): letters of the names, year,
// month's letter and day of birth (plus 40 for women), the place, and a check letter. Where two
// people would have the same, digits become letters.
#include <algorithm>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

constexpr std::string_view kMonths = "ABCDEHLMPRST";
constexpr std::string_view kLettersForDigits = "LMNPQRSTUV";
constexpr std::size_t kDigitPlaces[] = {6, 7, 9, 10, 12, 13, 14};

char check_letter(std::string_view fifteen) {
  // What a letter counts in first, third … place; a digit counts as the letter of its value.
  constexpr int kOdd[] = {1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                          20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
  int sum = 0;
  for (std::size_t i = 0; i < fifteen.size(); ++i) {
    const int value = is_digit(fifteen[i]) ? fifteen[i] - '0' : fifteen[i] - 'A';
    sum += i % 2 == 0 ? kOdd[value] : value;
  }
  return static_cast<char>('A' + sum % 26);
}

}  // namespace

Verdict it_codice_fiscale(std::string_view text) {
  const std::string code = compact(text, " ");
  if (code.size() != 16) return {Flaw::form};
  std::string plain = code;
  for (const auto place : kDigitPlaces) {
    const auto digit = kLettersForDigits.find(plain[place]);
    if (digit != std::string_view::npos) plain[place] = static_cast<char>('0' + digit);
    if (!is_digit(plain[place])) return {Flaw::form};
  }
  const bool letters = std::all_of(plain.begin(), plain.begin() + 6, is_capital) &&
                       is_capital(plain[11]) && is_capital(plain[15]);
  if (!letters) return {Flaw::form};
  const int day = number(plain.substr(9, 2)) % 40;
  if (kMonths.find(plain[8]) == std::string_view::npos || day < 1 || day > 31) {
    return {Flaw::unknown};
  }
  return {check_letter(std::string_view(code).substr(0, 15)) == code[15] ? Flaw::none
                                                                         : Flaw::checksum};
}

}  // namespace vorab::validators
