// SPDX-License-Identifier: Apache-2.0
// The part of a German health insurance number (Krankenversichertennummer, SGB V, section 290) that
// stays for life: a letter, eight digits and a check digit. The letter counts as its place in the
// alphabet in two digits, every second digit is doubled; the digit sums modulo 10 are the check
// digit.
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict de_krankenversicherung(std::string_view text) {
  const std::string number = compact(text, " ");
  if (number.size() != 10 || !is_capital(number[0]) || !all_digits(number.substr(1))) {
    return {Flaw::form};
  }
  const int letter = number[0] - 'A' + 1;
  const std::string digits =
      std::string{static_cast<char>('0' + letter / 10), static_cast<char>('0' + letter % 10)} +
      number.substr(1, 8);
  const int sum = weighted_digit_sum(digits, {1, 2});
  if (sum % 10 != number.back() - '0') return {Flaw::checksum};
  return is_keyboard_run(number.substr(1, 8)) ? Verdict{Flaw::nobodys} : Verdict{};
}

}  // namespace vorab::validators
