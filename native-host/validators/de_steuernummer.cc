// SPDX-License-Identifier: Apache-2.0
// Steuernummer of a German tax office: 10 or 11 digits with slashes as the Länder print it
// (12/345/67890, 123/456/78901, in North Rhine-Westphalia 123/4567/8901), or the 13 digits of all
// of Germany: the Land, the office's number, 0, district and serial number (the form is that of
// ELSTER, the tax administration's software). Every Land has its own check digit; it is not looked
// at.
#include <algorithm>
#include <string>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

// The first digits of the form for all of Germany.
constexpr std::string_view kLaender[] = {"10", "11", "21", "22", "23", "24", "26", "27",
                                         "28", "30", "31", "32", "40", "41", "5",  "9"};

bool fits_all_of_germany(std::string_view digits) {
  return digits[4] == '0' && std::any_of(std::begin(kLaender), std::end(kLaender), [&](auto land) {
           return digits.substr(0, land.size()) == land;
         });
}

// The lengths between the slashes: 2/3/5, 3/3/5, 3/4/4.
bool fits_a_land(std::string_view text) {
  const auto first = text.find('/');
  const auto second = text.find('/', first + 1);
  if (first == std::string_view::npos || second == std::string_view::npos) return false;
  const auto middle = second - first - 1;
  const auto last = text.size() - second - 1;
  if (middle == 4) return first == 3 && last == 4;
  return (first == 2 || first == 3) && middle == 3 && last == 5;
}

}  // namespace

Verdict de_steuernummer(std::string_view text) {
  const std::string digits = compact(text, " /");
  if (!all_digits(digits) || is_keyboard_run(digits)) return {Flaw::form};
  if (digits.size() == 13) {
    return fits_all_of_germany(digits) ? Verdict{Flaw::none, kFormOnly} : Verdict{Flaw::unknown};
  }
  std::string tight(text);
  std::erase(tight, ' ');
  return fits_a_land(tight) ? Verdict{Flaw::none, kFormOnly} : Verdict{Flaw::form};
}

}  // namespace vorab::validators
