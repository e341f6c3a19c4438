// SPDX-License-Identifier: Apache-2.0
#include "rules/known_names.h"

#include <string>
#include <variant>
#include <vector>

#include "rules/policy_names.h"

namespace vorab::rules {

void share_known_names(policy::Policy& policy) {
  std::vector<std::string> tags;
  std::vector<std::string> handles;
  for (const auto& rule : policy.rules) {
    if (const auto* hashtags = std::get_if<policy::Hashtags>(&rule.kind)) {
      for (const auto& entry : hashtags->official) tags.push_back(entry.word);
    } else if (const auto* mentions = std::get_if<policy::Mentions>(&rule.kind)) {
      for (const auto& entry : mentions->official) handles.push_back(entry.word);
    }
    if (rule.unless) {
      tags.insert(tags.end(), rule.unless->hashtags.begin(), rule.unless->hashtags.end());
    }
  }
  for (auto& rule : policy.rules) {
    if (auto* hashtags = std::get_if<policy::Hashtags>(&rule.kind)) hashtags->known = tags;
    if (auto* mentions = std::get_if<policy::Mentions>(&rule.kind)) mentions->known = handles;
    if (auto* spelling = std::get_if<policy::Spelling>(&rule.kind)) {
      spelling->known = policy_names(policy);
    }
  }
}

}  // namespace vorab::rules
