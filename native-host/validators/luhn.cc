// SPDX-License-Identifier: Apache-2.0
// Any number whose last digit is a Luhn check digit (ISO/IEC 7812-1, annex B). Letters, dashes and
// spaces around and between its digits do not count ("MW-123456").
#include <algorithm>
#include <iterator>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict luhn(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
  const bool only_noughts = digits.find_first_not_of('0') == std::string::npos;
  if (digits.size() < 2 || only_noughts) return {Flaw::form};
  return {luhn_holds(digits) ? Flaw::none : Flaw::checksum};
}

}  // namespace vorab::validators
