// SPDX-License-Identifier: Apache-2.0
#include "rules/day_set.h"

#include <algorithm>

namespace vorab::rules {

namespace {

std::chrono::year_month_day date(int year, int month, int day) {
  return {std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
          std::chrono::day{static_cast<unsigned>(day)}};
}

// Months and days in the order of a year, also those of no calendar.
std::size_t place(int month, int day) {
  const bool good = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return good ? static_cast<std::size_t>(month * 32 + day) : 0;
}

}  // namespace

DaySet::DaySet(const std::vector<std::chrono::year_month_day>& days, bool without_year)
    : without_year_(without_year) {
  for (const auto& day : days) {
    if (!day.ok()) continue;
    days_.emplace_back(day);
    any_year_[place(static_cast<int>(static_cast<unsigned>(day.month())),
                    static_cast<int>(static_cast<unsigned>(day.day())))] = true;
  }
  std::sort(days_.begin(), days_.end());
}

bool DaySet::has(std::chrono::sys_days day) const {
  return std::binary_search(days_.begin(), days_.end(), day);
}

bool DaySet::has(int year, int month, int day) const {
  if (year == 0) return without_year_ && any_year_[place(month, day)];
  const auto written = date(year, month, day);
  return place(month, day) != 0 && written.ok() && has(std::chrono::sys_days(written));
}

bool DaySet::has_between(Day from, Day to) const {
  if (from.year == 0 || to.year == 0) return has_between_months(from, to);
  const auto first = date(from.year, from.month, from.day);
  const auto last = date(to.year, to.month, to.day);
  if (!first.ok() || !last.ok()) return false;
  const auto found = std::lower_bound(days_.begin(), days_.end(), std::chrono::sys_days(first));
  return found != days_.end() && *found <= std::chrono::sys_days(last);
}

bool DaySet::has_between_months(Day from, Day to) const {
  if (!without_year_) return false;
  const std::size_t first = place(from.month, from.day);
  const std::size_t last = place(to.month, to.day);
  if (first == 0 || last == 0) return false;
  const auto begin = any_year_.begin();
  const auto any = [&](std::size_t a, std::size_t b) {
    return std::any_of(begin + static_cast<std::ptrdiff_t>(a),
                       begin + static_cast<std::ptrdiff_t>(b), [](bool day) { return day; });
  };
  if (first <= last) return any(first, last + 1);
  return any(first, any_year_.size()) || any(1, last + 1);
}

}  // namespace vorab::rules
