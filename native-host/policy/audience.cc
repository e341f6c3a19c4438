// SPDX-License-Identifier: Apache-2.0
#include "policy/audience.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace vorab::policy {

std::vector<std::string> audiences_of(const Policy& policy) {
  std::set<std::string> groups;
  for (const Rule& rule : policy.rules) groups.insert(rule.audience.begin(), rule.audience.end());
  return {groups.begin(), groups.end()};
}

bool concerns(const std::vector<std::string>& audience, const std::vector<std::string>& groups) {
  return audience.empty() ||
         std::any_of(groups.begin(), groups.end(), [&](const std::string& group) {
           return std::find(audience.begin(), audience.end(), group) != audience.end();
         });
}

void keep_for(const std::vector<std::string>& groups, Policy& policy) {
  const auto gone = std::erase_if(
      policy.rules, [&](const Rule& rule) { return !concerns(rule.audience, groups); });
  if (gone > 0) forget_gone_rules(policy);
}

void forget_gone_rules(Policy& policy) {
  std::set<std::string_view> there;
  for (const Rule& rule : policy.rules) there.insert(rule.id);
  const auto is_gone = [&](const std::string& id) { return !there.contains(id); };
  for (Rule& rule : policy.rules) {
    if (rule.unless) std::erase_if(rule.unless->rules, is_gone);
    if (auto* needed = std::get_if<Requires>(&rule.kind)) std::erase_if(needed->rules, is_gone);
    if (auto* sum = std::get_if<Sum>(&rule.kind)) {
      for (auto& hint : sum->hints) {
        if (is_gone(hint.rule)) hint.rule.clear();
      }
    }
  }
}

}  // namespace vorab::policy
