// SPDX-License-Identifier: Apache-2.0
// Swedish personal identity and coordination numbers (folkbokföringslagen, section 18): day of
// birth (plus 60 in coordination numbers), - or + (from a hundred years on), three digits and a
// Luhn digit; the century may stand in front.
#include <string>

#include "validators/day_of_birth.h"
#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict se_personnummer(std::string_view text) {
  std::string digits = compact(text, " -+");
  if (!all_digits(digits)) return {Flaw::form};
  if (digits.size() == 12) {
    const auto century = digits.substr(0, 2);
    if (century != "18" && century != "19" && century != "20") return {Flaw::unknown};
    digits.erase(0, 2);
  }
  if (digits.size() != 10) return {Flaw::form};
  const int day = number(digits.substr(4, 2)) % 60;
  if (!is_day(number(digits.substr(0, 2)), number(digits.substr(2, 2)), day)) {
    return {Flaw::unknown};
  }
  return {luhn_holds(digits) ? Flaw::none : Flaw::checksum};
}

}  // namespace vorab::validators
