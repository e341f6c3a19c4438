// SPDX-License-Identifier: Apache-2.0
// Spanish identity numbers (Real Decreto 1553/2005): eight digits, or X, Y or Z (0, 1, 2) and seven
// for foreigners, and a letter for the remainder by 23.
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"
#include "validators/vat_checks.h"

namespace vorab::validators {

Verdict es_dni(std::string_view text) {
  const std::string number = compact(text, " .-");
  const bool person = number.size() == 9 && (is_digit(number[0]) || number[0] >= 'X');
  if (!person || !is_capital(number[8])) return {Flaw::form};
  const auto flaw = vat_of::spain(number);
  // 12345678Z, 00000000T: on every specimen.
  const bool specimen = is_keyboard_run(number.substr(1, 7));
  return {flaw, specimen ? kWellKnown : 1.0};
}

}  // namespace vorab::validators
