// SPDX-License-Identifier: Apache-2.0
// Steuerliche Identifikationsnummer (Abgabenordnung 139b, Steueridentifikationsnummerverordnung 1):
// eleven digits, the first no 0, the last an ISO/IEC 7064 MOD 11,10 check digit. Of the first ten
// one occurs twice or (since 2016) three times, but not three times in a row; the others at most
// once.
#include <algorithm>
#include <array>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict de_steuer_id(std::string_view text) {
  const std::string digits = compact(text, " ");
  if (!all_digits(digits) || digits.size() != 11 || digits.front() == '0') return {Flaw::form};
  std::array<int, 10> times{};
  for (const char c : digits.substr(0, 10)) ++times[static_cast<std::size_t>(c - '0')];
  const auto repeated = std::count_if(times.begin(), times.end(), [](int n) { return n > 1; });
  const int most = *std::max_element(times.begin(), times.end());
  const auto in_a_row = [](std::string_view ten) {
    for (std::size_t i = 2; i < ten.size(); ++i) {
      if (ten[i] == ten[i - 1] && ten[i] == ten[i - 2]) return true;
    }
    return false;
  };
  if (repeated != 1 || most > 3 || in_a_row(digits.substr(0, 10))) return {Flaw::form};
  return {mod_11_10_holds(digits) ? Flaw::none : Flaw::checksum};
}

}  // namespace vorab::validators
