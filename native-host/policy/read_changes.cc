// SPDX-License-Identifier: Apache-2.0
#include "policy/read_changes.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "policy/format.h"
#include "policy/read_values.h"

namespace vorab::policy {

std::vector<Change> read_changes(const Spot& spot, Report& report) {
  std::vector<Change> changes;
  for (const Spot& item : read_items(spot, report, kMostChanges)) {
    const Object members(item, change_keys(), report);
    Change change;
    if (const auto version = members.required("version")) {
      change.version = read_whole(*version, report, 1, kHighestVersion).value_or(0);
    }
    if (const auto date = members.required("date")) {
      change.date = read_date(*date, report).value_or("");
    }
    if (const auto text = members.required("text")) {
      change.text = read_localized(*text, report, true);
    }
    changes.push_back(std::move(change));
  }
  // ISO days compare as texts.
  std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
    return std::tie(a.version, a.date) > std::tie(b.version, b.date);
  });
  return changes;
}

}  // namespace vorab::policy
