// SPDX-License-Identifier: Apache-2.0
#include "store/kept_lines.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "policy/dates.h"

namespace vorab::store {
namespace {

constexpr std::size_t kDayLength = 10;  // "2026-11-30"

bool is_kept(std::string_view line, KeptLines::Day today) {
  if (line.size() <= kDayLength + 1 || line[kDayLength] != ' ') return false;
  const auto day = policy::parse_date(line.substr(0, kDayLength));
  return day && *day + KeptLines::kLongest > today;
}

KeptLines::Lines lines_of(std::string_view text, KeptLines::Day today) {
  KeptLines::Lines lines;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (is_kept(line, today)) lines.emplace_back(line);
  }
  return lines;
}

}  // namespace

KeptLines::KeptLines(platform::Files& files, std::filesystem::path folder, std::string name)
    : files_(files), folder_(std::move(folder)), name_(std::move(name)) {}

KeptLines::Lines KeptLines::load(Day today) const {
  std::string text;
  if (folder_.empty() || files_.read(folder_ / name_, kMostBytes, text)) return {};
  return lines_of(text, today);
}

std::error_code KeptLines::change(Day today, const std::function<void(Lines&)>& how) {
  if (folder_.empty()) return std::make_error_code(std::errc::no_such_file_or_directory);
  if (const std::error_code error = files_.make_folder(folder_)) return error;
  const auto lock = files_.lock(folder_ / "lock");
  if (!lock) return std::make_error_code(std::errc::device_or_resource_busy);
  std::string before;
  const std::error_code unread = files_.read(folder_ / name_, kMostBytes, before);
  const bool as_none =
      unread == std::errc::no_such_file_or_directory || unread == std::errc::file_too_large;
  if (unread && !as_none) return unread;
  Lines lines = lines_of(before, today);
  how(lines);
  if (lines.size() > kMost) {
    lines.erase(lines.begin(), lines.end() - static_cast<Lines::difference_type>(kMost));
  }
  std::string text;
  for (const std::string& line : lines) text.append(line).append("\n");
  if (text == before) return {};
  if (text.empty()) return files_.remove(folder_ / name_);
  return files_.replace(folder_ / name_, text);
}

std::error_code KeptLines::tidy(Day today) {
  std::string text;
  if (folder_.empty() || files_.read(folder_ / name_, kMostBytes, text)) return {};
  return change(today, [](Lines&) {});
}

std::error_code KeptLines::forget() {
  if (folder_.empty()) return {};
  const auto lock = files_.lock(folder_ / "lock");
  const std::error_code error = files_.remove(folder_ / name_);
  return error == std::errc::no_such_file_or_directory ? std::error_code() : error;
}

}  // namespace vorab::store
