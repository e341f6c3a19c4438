// SPDX-License-Identifier: Apache-2.0
// Swiss social insurance numbers (AHVG, article 50c): 756, nine digits, and the check digit of
// EAN-13 (weights 1 and 3, modulo 10).
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict ch_ahv(std::string_view text) {
  const std::string digits = compact(text, " .-");
  if (!all_digits(digits) || digits.size() != 13) return {Flaw::form};
  if (!digits.starts_with("756")) return {Flaw::unknown};
  if (weighted_sum(digits, {1, 3}) % 10 != 0) return {Flaw::checksum};
  // Which the authorities print as an example.
  return {Flaw::none, digits == "7569217076985" ? kWellKnown : 1.0};
}

}  // namespace vorab::validators
