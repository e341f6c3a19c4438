// SPDX-License-Identifier: Apache-2.0
// Versicherungsnummer of the German pension insurance (VKVV, section 2): area, day of birth, the
// first letter of the name at birth, a serial number and a check digit. The letter counts as its
// place in the alphabet in two digits; the products' digit sums modulo 10 are the check digit.
// Days may be raised by 32 or 64 where numbers ran out, and 0 where a day is not known.
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict de_rentenversicherung(std::string_view text) {
  const std::string number_ = compact(text, " -");
  if (number_.size() != 12 || !is_capital(number_[8])) return {Flaw::form};
  const std::string born = number_.substr(2, 6);
  if (!all_digits(number_.substr(0, 8)) || !all_digits(number_.substr(9))) return {Flaw::form};
  if (number_.starts_with("00") || number(born.substr(0, 2)) > 95 ||
      number(born.substr(2, 2)) > 12) {
    return {Flaw::unknown};
  }
  const int letter = number_[8] - 'A' + 1;
  const std::string digits = number_.substr(0, 8) + static_cast<char>('0' + letter / 10) +
                             static_cast<char>('0' + letter % 10) + number_.substr(9, 2);
  const int sum = weighted_digit_sum(digits, {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1});
  return {sum % 10 == number_.back() - '0' ? Flaw::none : Flaw::checksum};
}

}  // namespace vorab::validators
