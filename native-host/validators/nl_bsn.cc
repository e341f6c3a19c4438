// SPDX-License-Identifier: Apache-2.0
// Dutch citizen service numbers (Wet algemene bepalingen burgerservicenummer): nine digits whose
// sum, weighted 9 to 2 and -1, is a multiple of 11.
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict nl_bsn(std::string_view text) {
  const std::string digits = compact(text, " .");
  if (!all_digits(digits) || digits.size() != 9) return {Flaw::form};
  if (weighted_sum(digits, {9, 8, 7, 6, 5, 4, 3, 2, -1}) % 11 != 0) return {Flaw::checksum};
  // 999… is handed out for tests; 111222333 and 123456782 stand in every manual.
  const bool test = digits.starts_with("9999") || digits == "111222333" || digits == "123456782" ||
                    digits.starts_with("000000");
  return {test ? Flaw::nobodys : Flaw::none};
}

}  // namespace vorab::validators
