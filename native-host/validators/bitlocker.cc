// SPDX-License-Identifier: Apache-2.0
// Recovery keys of BitLocker: eight groups of six digits, each eleven times a number of 16 bits
// (Microsoft, "BitLocker recovery", on the numerical password).
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict bitlocker(std::string_view text) {
  constexpr std::size_t kGroup = 6;
  constexpr std::size_t kAll = 8 * kGroup;
  const std::string digits = compact(text, " -");
  if (!all_digits(digits) || digits.size() != kAll) return {Flaw::form};
  bool varies = false;
  for (std::size_t at = 0; at < kAll; at += kGroup) {
    const int group = number(digits.substr(at, kGroup));
    if (group % 11 != 0 || group / 11 > 0xFFFF) return {Flaw::checksum};
    varies = varies || digits.compare(at, kGroup, digits, 0, kGroup) != 0;
  }
  return {varies ? Flaw::none : Flaw::nobodys};
}

}  // namespace vorab::validators
