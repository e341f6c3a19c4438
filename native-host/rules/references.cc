// SPDX-License-Identifier: Apache-2.0
#include "rules/references.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace vorab::rules {

namespace {

enum class Visit { none, open, done };

policy::Problem circle(const std::vector<const policy::Rule*>& rules,
                       const std::vector<std::uint32_t>& path, std::uint32_t back_to) {
  std::string names;
  auto at = std::find(path.begin(), path.end(), back_to);
  for (; at != path.end(); ++at) names.append(rules[*at]->id).append(" → ");
  names += rules[back_to]->id;
  return {policy::Problem::Level::error, rules[path.back()]->place,
          "\"unless\" goes round in a circle: " + names,
          "take one of these rules out of the other's \"unless\""};
}

}  // namespace

References read_references(const std::vector<const policy::Rule*>& rules,
                           policy::Problems& problems) {
  References out;
  out.asks.resize(rules.size());
  std::unordered_map<std::string, std::uint32_t> ids;
  for (std::uint32_t i = 0; i < rules.size(); ++i) ids.emplace(rules[i]->id, i);
  for (std::uint32_t i = 0; i < rules.size(); ++i) {
    if (!rules[i]->unless) continue;
    for (const auto& id : rules[i]->unless->rules) {
      const auto found = ids.find(id);
      if (found != ids.end()) {
        out.asks[i].push_back(found->second);
      } else {
        problems.push_back({policy::Problem::Level::error, rules[i]->place,
                            "\"unless\" of rule \"" + rules[i]->id + "\" names a rule \"" + id +
                                "\" that is not there",
                            "name a rule of this policy, or take it out"});
      }
    }
  }

  // Depth first with a stack of its own: a chain of rules may be as long as the policy.
  std::vector<Visit> visits(rules.size(), Visit::none);
  std::vector<std::size_t> next(rules.size(), 0);
  for (std::uint32_t start = 0; start < rules.size(); ++start) {
    if (visits[start] != Visit::none) continue;
    std::vector<std::uint32_t> path{start};
    visits[start] = Visit::open;
    while (!path.empty()) {
      const auto rule = path.back();
      auto& asked = out.asks[rule];
      if (next[rule] == asked.size()) {
        visits[rule] = Visit::done;
        out.order.push_back(rule);
        path.pop_back();
        continue;
      }
      const auto other = asked[next[rule]];
      if (visits[other] == Visit::open) {
        problems.push_back(circle(rules, path, other));
        asked.erase(asked.begin() + static_cast<std::ptrdiff_t>(next[rule]));
        continue;
      }
      ++next[rule];
      if (visits[other] == Visit::none) {
        visits[other] = Visit::open;
        path.push_back(other);
      }
    }
  }
  return out;
}

}  // namespace vorab::rules
