// SPDX-License-Identifier: Apache-2.0
#include "store/log.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace vorab::store {

std::string to_line(const Decision& decision) {
  return decision.day + ' ' + std::to_string(decision.version) + ' ' + decision.action + ' ' +
         decision.site + ' ' + decision.rule;
}

std::optional<Decision> decision_of(std::string_view line) {
  std::array<std::string_view, 5> fields;
  for (std::string_view& field : fields) {
    field = line.substr(0, line.find(' '));
    line.remove_prefix(std::min(field.size() + 1, line.size()));
    if (field.empty()) return std::nullopt;
  }
  const auto& [day, number, action, site, rule] = fields;
  int version = 0;
  const auto read = std::from_chars(number.data(), number.data() + number.size(), version);
  const bool whole = read.ec == std::errc() && read.ptr == number.data() + number.size();
  const bool known =
      std::find(std::begin(kActions), std::end(kActions), action) != std::end(kActions);
  if (!line.empty() || !whole || version < 0 || !known) return std::nullopt;
  return Decision{std::string(day), version, std::string(action), std::string(site),
                  std::string(rule)};
}

std::vector<Decision> Log::load(KeptLines::Day today) const {
  std::vector<Decision> decisions;
  for (const std::string& line : lines_.load(today)) {
    if (auto decision = decision_of(line)) decisions.push_back(*std::move(decision));
  }
  std::reverse(decisions.begin(), decisions.end());
  return decisions;
}

std::error_code Log::add(KeptLines::Day today, const Decision& decision) {
  return lines_.change(today, [&](KeptLines::Lines& lines) {
    std::erase_if(lines, [](const std::string& line) { return !decision_of(line); });
    lines.push_back(to_line(decision));
  });
}

}  // namespace vorab::store
