// SPDX-License-Identifier: Apache-2.0
// Austrian social insurance numbers (Dachverband der Sozialversicherungsträger): a serial number
// that does not begin with 0, the check digit (weights 3 7 9, 5 8 4 2 1 6, modulo 11), the day of
// birth; months above 12 stand where a day's numbers ran out.
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict at_svnr(std::string_view text) {
  const std::string digits = compact(text, " -");
  if (!all_digits(digits) || digits.size() != 10 || digits[0] == '0') return {Flaw::form};
  const int day = number(digits.substr(4, 2));
  const int month = number(digits.substr(6, 2));
  if (day < 1 || day > 31 || month < 1 || month > 16) return {Flaw::unknown};
  const int sum = weighted_sum(digits, {3, 7, 9, 0, 5, 8, 4, 2, 1, 6});
  return {sum % 11 == digits[3] - '0' ? Flaw::none : Flaw::checksum};
}

}  // namespace vorab::validators
