// SPDX-License-Identifier: Apache-2.0
// Belgian national register numbers (arrêté royal of 3 April 1984): day of birth, a serial number,
// and 97 less the remainder of the nine digits by 97, with a 2 in front of them for those born from
// 2000 on. Months are raised by 20 or 40 for people who are not in the register.
#include <string>

#include "validators/day_of_birth.h"
#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

Verdict be_nn(std::string_view text) {
  const std::string digits = compact(text, " .-");
  if (!all_digits(digits) || digits.size() != 11) return {Flaw::form};
  const int year = number(digits.substr(0, 2));
  const int month = number(digits.substr(2, 2)) % 20;
  const int day = number(digits.substr(4, 2));
  // Where only the year is known the rest is 0.
  if (!is_day(year, month, day) && month != 0) return {Flaw::unknown};
  if (month == 0 && day > 31) return {Flaw::unknown};
  const auto front = digits.substr(0, 9);
  const int check = number(digits.substr(9));
  const auto fits = [&](const std::string& nine) {
    return 97 - static_cast<int>(remainder(nine, 97)) == check;
  };
  return {fits(front) || fits("2" + front) ? Flaw::none : Flaw::checksum};
}

}  // namespace vorab::validators
