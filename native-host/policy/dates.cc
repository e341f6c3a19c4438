// SPDX-License-Identifier: Apache-2.0
#include "policy/dates.h"

#include <array>
#include <cstdio>

namespace vorab::policy {
namespace {

constexpr std::string_view kDigits = "0123456789";

// The number that `text` is, all of it; -1 if it is none.
int number(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return text.empty() ? -1 : value;
}

bool looks_like_date(std::string_view text) {
  return text.size() == 10 && text[4] == '-' && text[7] == '-' && number(text.substr(0, 4)) >= 0 &&
         number(text.substr(5, 2)) >= 0 && number(text.substr(8, 2)) >= 0;
}

// "Z", "+01:00": minutes east of UTC.
std::optional<std::chrono::minutes> parse_zone(std::string_view text) {
  if (text == "Z" || text == "z") return std::chrono::minutes{0};
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
  const int hours = number(text.substr(1, 2));
  const int minutes = number(text.substr(4, 2));
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return std::nullopt;
  const std::chrono::minutes east{hours * 60 + minutes};
  return text[0] == '-' ? -east : east;
}

}  // namespace

std::optional<TimePoint> parse_date(std::string_view text) {
  if (!looks_like_date(text)) return std::nullopt;
  const std::chrono::year_month_day day{
      std::chrono::year{number(text.substr(0, 4))},
      std::chrono::month{static_cast<unsigned>(number(text.substr(5, 2)))},
      std::chrono::day{static_cast<unsigned>(number(text.substr(8, 2)))}};
  if (!day.ok()) return std::nullopt;
  return std::chrono::sys_days{day};
}

std::optional<TimePoint> parse_time(std::string_view text) {
  // 2027-03-01T09:00:00[.123](Z|+01:00)
  if (text.size() < 20 || (text[10] != 'T' && text[10] != 't') || text[13] != ':' ||
      text[16] != ':') {
    return std::nullopt;
  }
  const auto day = parse_date(text.substr(0, 10));
  const int hour = number(text.substr(11, 2));
  const int minute = number(text.substr(14, 2));
  const int second = number(text.substr(17, 2));
  std::string_view rest = text.substr(19);
  if (rest[0] == '.') {
    const std::size_t end = rest.find_first_not_of(kDigits, 1);
    if (end == 1 || end == std::string_view::npos) return std::nullopt;
    rest.remove_prefix(end);
  }
  const auto zone = parse_zone(rest);
  if (!day || !zone || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
      second > 60) {
    return std::nullopt;
  }
  return *day + std::chrono::hours{hour} + std::chrono::minutes{minute} +
         std::chrono::seconds{second} - *zone;
}

std::string why_no_time(std::string_view text) {
  const std::string_view day = text.substr(0, 10);
  if (!looks_like_date(day)) return "is no date or time";
  const std::string month(day.substr(0, 7));
  if (!parse_date(day)) {
    // The 28th exists in every month that does.
    if (number(day.substr(8)) < 1 || !parse_date(month + "-28")) return "is not in the calendar";
    int last = 28;
    while (parse_date(month + "-" + std::to_string(last + 1))) ++last;
    return "is not in the calendar: " + month + " has " + std::to_string(last) + " days";
  }
  if (parse_time(std::string(text) + "Z")) return std::string(kNoZone);
  return "is no date or time";
}

std::string to_date(TimePoint time) {
  const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(time)};
  std::array<char, 32> out{};
  std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  return out.data();
}

std::string to_time(TimePoint time) {
  const std::chrono::hh_mm_ss clock{time - std::chrono::floor<std::chrono::days>(time)};
  std::array<char, 32> out{};
  std::snprintf(out.data(), out.size(), "T%02d:%02d:%02dZ", static_cast<int>(clock.hours().count()),
                static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  return to_date(time) + out.data();
}

}  // namespace vorab::policy
