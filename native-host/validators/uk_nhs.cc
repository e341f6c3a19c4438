// SPDX-License-Identifier: Apache-2.0
// NHS numbers of England, Wales and the Isle of Man (NHS Data Dictionary): ten digits, the last is
// 11 less the sum of the others times 10 to 2, modulo 11; 999 in front is for tests.
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict uk_nhs(std::string_view text) {
  const std::string digits = compact(text);
  if (!all_digits(digits) || digits.size() != 10) return {Flaw::form};
  const int sum = weighted_sum(digits, {10, 9, 8, 7, 6, 5, 4, 3, 2, 1});
  if (sum % 11 != 0) return {Flaw::checksum};
  if (digits.starts_with("999") || is_keyboard_run(digits)) return {Flaw::nobodys};
  return {digits[0] == '0' ? Flaw::unknown : Flaw::none};
}

}  // namespace vorab::validators
