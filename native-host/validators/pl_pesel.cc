// SPDX-License-Identifier: Apache-2.0
// Polish PESEL numbers (ustawa o ewidencji ludności, article 15): day of birth, with 20, 40, 60 or
// 80 added to the month for the century, a serial number and a check digit (weights 1 3 7 9, modulo
// 10).
#include <string>

#include "validators/day_of_birth.h"
#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict pl_pesel(std::string_view text) {
  const std::string digits = compact(text, " -");
  if (!all_digits(digits) || digits.size() != 11) return {Flaw::form};
  const int month = number(digits.substr(2, 2)) % 20;
  if (!is_day(number(digits.substr(0, 2)), month, number(digits.substr(4, 2)))) {
    return {Flaw::unknown};
  }
  const int sum = weighted_sum(digits, {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1});
  if (sum % 10 != 0) return {Flaw::checksum};
  return {Flaw::none, digits == "44051401359" ? kWellKnown : 1.0};
}

}  // namespace vorab::validators
