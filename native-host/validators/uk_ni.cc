// SPDX-License-Identifier: Apache-2.0
// United Kingdom national insurance numbers (HMRC, NIM39110): two letters, six digits, A to D.
// There is no check digit.
#include <algorithm>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict uk_ni(std::string_view text) {
  const std::string ni = compact(text);
  if (ni.size() != 9 || !is_capital(ni[0]) || !is_capital(ni[1]) || !all_digits(ni.substr(2, 6)) ||
      ni[8] < 'A' || ni[8] > 'D') {
    return {Flaw::form};
  }
  if (ni.starts_with("QQ") || is_keyboard_run(ni.substr(2, 6))) return {Flaw::nobodys};
  constexpr std::string_view kNeverFirst = "DFIQUV";
  constexpr std::string_view kNeverSecond = "DFIOQUV";
  constexpr std::string_view kNeverBoth[] = {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"};
  const bool used = kNeverFirst.find(ni[0]) == std::string_view::npos &&
                    kNeverSecond.find(ni[1]) == std::string_view::npos &&
                    std::find(std::begin(kNeverBoth), std::end(kNeverBoth), ni.substr(0, 2)) ==
                        std::end(kNeverBoth);
  return used ? Verdict{Flaw::none, 0.8} : Verdict{Flaw::unknown};
}

}  // namespace vorab::validators
