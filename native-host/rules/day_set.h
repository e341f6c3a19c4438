// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <vector>

namespace vorab::rules {

/// Days to look for, with their years or in any year.
class DaySet {
 public:
  /// A day that is not in the calendar is never found.
  DaySet(const std::vector<std::chrono::year_month_day>& days, bool without_year);

  /// True if the day is one of them; a year of 0 is none, and any is meant if the set allows that.
  [[nodiscard]] bool has(int year, int month, int day) const;

  struct Day {
    int year, month, day;
  };
  /// True if one of them is in the range, both ends included. A range without years that ends
  /// before it begins goes over New Year.
  [[nodiscard]] bool has_between(Day from, Day to) const;

  [[nodiscard]] bool has(std::chrono::sys_days day) const;

 private:
  [[nodiscard]] bool has_between_months(Day from, Day to) const;

  std::vector<std::chrono::sys_days> days_;  // sorted
  std::array<bool, 13 * 32> any_year_{};
  bool without_year_;
};

}  // namespace vorab::rules
