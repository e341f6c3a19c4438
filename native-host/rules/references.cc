// SPDX-License-Identifier: Apache-2.0
#include "rules/references.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <unordered_map>
#include <utility>

namespace vorab::rules {

namespace {

enum class Visit { none, open, done };

policy::Problem circle(const std::vector<const policy::Rule*>& rules,
                       const std::vector<std::uint32_t>& path, std::uint32_t back_to) {
  std::string names;
  const auto at_first = std::find(path.begin(), path.end(), back_to);
  for (auto at = at_first; at != path.end(); ++at) names.append(rules[*at]->id).append(" → ");
  names += rules[back_to]->id;
  const bool only_unless = std::none_of(at_first, path.end(), [&](auto rule) {
    return !policy::asked_rules(rules[rule]->kind).empty();
  });
  if (only_unless) {
    return {policy::Problem::Level::error, rules[path.back()]->place,
            "\"unless\" goes round in a circle: " + names,
            "take one of these rules out of the other's \"unless\""};
  }
  return {policy::Problem::Level::error, rules[path.back()]->place,
          "these rules ask about each other in a circle: " + names,
          "take one of them out of what the other asks about"};
}

// The position of a rule's id, or kNoRule and a problem.
std::uint32_t find_rule(const std::unordered_map<std::string, std::uint32_t>& ids,
                        const policy::Rule& asking, const std::string& id, bool unless,
                        policy::Problems& problems) {
  if (const auto found = ids.find(id); found != ids.end()) return found->second;
  const std::string what = unless ? "\"unless\" of rule \"" : "rule \"";
  problems.push_back({policy::Problem::Level::error, asking.place,
                      what + asking.id + "\" names a rule \"" + id + "\" that is not there",
                      "name a rule of this policy, or take it out"});
  return kNoRule;
}

}  // namespace

References read_references(const std::vector<const policy::Rule*>& rules,
                           policy::Problems& problems) {
  References out;
  out.asks.resize(rules.size());
  std::unordered_map<std::string, std::uint32_t> ids;
  for (std::uint32_t i = 0; i < rules.size(); ++i) ids.emplace(rules[i]->id, i);
  out.unless.resize(rules.size());
  out.named.resize(rules.size());
  for (std::uint32_t i = 0; i < rules.size(); ++i) {
    const auto& rule = *rules[i];
    if (rule.unless) {
      for (const auto& id : rule.unless->rules) {
        const auto other = find_rule(ids, rule, id, true, problems);
        if (other != kNoRule) out.unless[i].push_back(other);
      }
    }
    for (const auto* id : policy::asked_rules(rule.kind)) {
      out.named[i].push_back(find_rule(ids, rule, *id, false, problems));
    }
    out.asks[i] = out.unless[i];
    std::copy_if(out.named[i].begin(), out.named[i].end(), std::back_inserter(out.asks[i]),
                 [](auto other) { return other != kNoRule; });
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
        std::erase(out.unless[rule], other);
        std::replace(out.named[rule].begin(), out.named[rule].end(), other, kNoRule);
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

void add_asked_rules(const References& references, std::vector<bool>& rules) {
  for (auto i = references.order.size(); i-- > 0;) {
    const auto id = references.order[i];
    if (!rules[id]) continue;
    for (const auto other : references.asks[id]) rules[other] = true;
  }
}

}  // namespace vorab::rules
