// SPDX-License-Identifier: Apache-2.0
// A machine-readable line of a passport, identity card or visa (ICAO Doc 9303, parts 3 to 5 and 7)
// that has check digits: values (`<` is 0) times 7, 3, 1, modulo 10. It is judged by the number's
// and the days' check digits.
#include <algorithm>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

// The check digit stands behind its field.
bool field_holds(std::string_view line, std::size_t begin, std::size_t size) {
  constexpr int kWeights[] = {7, 3, 1};
  int sum = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const char c = line[begin + i];
    sum += (c == '<' ? 0 : value_of(c)) * kWeights[i % 3];
  }
  const char check = line[begin + size];
  return is_digit(check) && sum % 10 == check - '0';
}

// Two days in six digits with a check digit each, and the sex between them.
bool days_hold(std::string_view line, std::size_t begin) {
  const char sex = line[begin + 7];
  return (sex == 'M' || sex == 'F' || sex == '<' || sex == 'X') && field_holds(line, begin, 6) &&
         field_holds(line, begin + 8, 6);
}

}  // namespace

Verdict mrz(std::string_view text) {
  std::string line;
  std::copy_if(text.begin(), text.end(), std::back_inserter(line), [](char c) { return c != ' '; });
  const auto fits = [](char c) { return c == '<' || is_digit(c) || is_capital(c); };
  if (!std::all_of(line.begin(), line.end(), fits)) return {Flaw::form};
  // Passports: 44 characters, cards of the older size: 36, the number first in their second line.
  if (line.size() == 44 || line.size() == 36) {
    return {field_holds(line, 0, 9) && days_hold(line, 13) ? Flaw::none : Flaw::checksum};
  }
  // Cards have three lines of 30: the number in the first, the days in the second.
  if (line.size() != 30) return {Flaw::form};
  const bool is_first = std::string_view("IAC").find(line[0]) != std::string_view::npos;
  return {(is_first ? field_holds(line, 5, 9) : days_hold(line, 0)) ? Flaw::none : Flaw::checksum};
}

}  // namespace vorab::validators
