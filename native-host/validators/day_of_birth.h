// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vorab::validators {

/// True if there is such a day in some century: two digits of the year do not tell which, so that
/// the 29th of February needs a year that 4 divides.
[[nodiscard]] constexpr bool is_day(int year, int month, int day) {
  if (month < 1 || month > 12 || day < 1) return false;
  constexpr int kDays[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month == 2 && day == 29) return year % 4 == 0;
  return day <= kDays[month - 1];
}

}  // namespace vorab::validators
