// SPDX-License-Identifier: Apache-2.0
#include "store/counts.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "policy/dates.h"

namespace vorab::store {

std::string to_line(const Count& count) {
  return count.day + ' ' + std::to_string(count.drafts) + ' ' + count.rule;
}

std::optional<Count> count_of(std::string_view line) {
  std::array<std::string_view, 3> fields;
  for (std::string_view& field : fields) {
    field = line.substr(0, line.find(' '));
    line.remove_prefix(std::min(field.size() + 1, line.size()));
    if (field.empty()) return std::nullopt;
  }
  const auto& [day, number, rule] = fields;
  int drafts = 0;
  const auto read = std::from_chars(number.data(), number.data() + number.size(), drafts);
  const bool whole = read.ec == std::errc() && read.ptr == number.data() + number.size();
  if (!line.empty() || !whole || drafts < 1) return std::nullopt;
  return Count{std::string(day), drafts, std::string(rule)};
}

std::vector<Count> Counts::load(KeptLines::Day today) const {
  std::vector<Count> counts;
  for (const std::string& line : lines_.load(today)) {
    if (auto count = count_of(line)) counts.push_back(*std::move(count));
  }
  std::reverse(counts.begin(), counts.end());
  return counts;
}

std::error_code Counts::add(KeptLines::Day today, const std::vector<std::string>& rules) {
  constexpr int kMost = 1'000'000;  // nobody writes that many drafts in a day
  const std::string day = policy::to_date(today);
  return lines_.change(today, [&](KeptLines::Lines& lines) {
    std::erase_if(lines, [](const std::string& line) { return !count_of(line); });
    for (const std::string& rule : rules) {
      const auto known = std::find_if(lines.begin(), lines.end(), [&](const std::string& line) {
        const auto count = count_of(line);
        return count->day == day && count->rule == rule;
      });
      if (known == lines.end()) {
        lines.push_back(to_line({day, 1, rule}));
      } else {
        *known = to_line({day, std::min(count_of(*known)->drafts + 1, kMost), rule});
      }
    }
  });
}

}  // namespace vorab::store
