// SPDX-License-Identifier: Apache-2.0
// United States social security numbers (Social Security Administration: since 2011 any area but
// 000, 666 and 900–999, no group 00, no serial 0000), and the taxpayer numbers for those who have
// none (IRS: 9 in front, groups 50–65, 70–88, 90–92, 94–99). Neither has a check digit.
#include <algorithm>
#include <optional>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

// Printed on sample cards and in advertisements, and withdrawn for it.
constexpr std::string_view kSamples[] = {"078051120", "219099999", "123456789"};

struct Parts {
  std::string digits;
  int area, group, serial;
};

std::optional<Parts> parts(std::string_view text) {
  const std::string digits = compact(text);
  if (!all_digits(digits) || digits.size() != 9) return std::nullopt;
  const auto value = [&](std::size_t from, std::size_t size) {
    return number(digits.substr(from, size));
  };
  return Parts{digits, value(0, 3), value(3, 2), value(5, 4)};
}

bool within(int value, int first, int last) { return value >= first && value <= last; }

}  // namespace

Verdict us_ssn(std::string_view text) {
  const auto ssn = parts(text);
  if (!ssn) return {Flaw::form};
  // 987-65-4320 to 4329 are for advertisements.
  const bool sample =
      std::find(std::begin(kSamples), std::end(kSamples), ssn->digits) != std::end(kSamples) ||
      ssn->digits.starts_with("98765432") || is_keyboard_run(ssn->digits);
  if (sample) return {Flaw::nobodys};
  const bool used =
      ssn->area != 0 && ssn->area != 666 && ssn->area < 900 && ssn->group != 0 && ssn->serial != 0;
  return used ? Verdict{Flaw::none, kFormOnly} : Verdict{Flaw::unknown};
}

Verdict us_itin(std::string_view text) {
  const auto itin = parts(text);
  if (!itin) return {Flaw::form};
  if (is_keyboard_run(itin->digits)) return {Flaw::nobodys};
  const int group = itin->group;
  const bool used = itin->area >= 900 && (within(group, 50, 65) || within(group, 70, 88) ||
                                          within(group, 90, 92) || within(group, 94, 99));
  return used ? Verdict{Flaw::none, kFormOnly} : Verdict{Flaw::unknown};
}

}  // namespace vorab::validators
