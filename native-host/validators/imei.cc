// SPDX-License-Identifier: Apache-2.0
// Numbers of mobile devices (3GPP TS 23.003, GSMA TS.06): fourteen digits, the first two the body
// that gave the type its number, and a Luhn digit.
#include <algorithm>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict imei(std::string_view text) {
  const std::string digits = compact(text, " -/");
  if (!all_digits(digits) || digits.size() != 15) return {Flaw::form};
  if (!luhn_holds(digits)) return {Flaw::checksum};
  if (digits.starts_with("00") || is_keyboard_run(digits.substr(0, 14))) return {Flaw::nobodys};
  constexpr std::string_view kBodies[] = {"01", "10", "30", "33", "35", "44", "45", "49", "50",
                                          "51", "52", "53", "54", "86", "91", "98", "99"};
  const bool used =
      std::find(std::begin(kBodies), std::end(kBodies), digits.substr(0, 2)) != std::end(kBodies);
  return {used ? Flaw::none : Flaw::unknown};
}

}  // namespace vorab::validators
