// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "policy/policy.h"
#include "rules/active_rules.h"
#include "rules/matcher.h"

/// What a rule set knows of its rules.
namespace vorab::rules {

struct CompiledRule {
  const policy::Rule* rule;
  std::unique_ptr<const Matcher> matcher;
  std::vector<const policy::Entry*> entries;
  bool weighs = false, about_threads = false;
  std::size_t first_group = 0, groups = 0;  // of the words it asks about, among those of all rules
};

/// Which rules a check is about.
struct Wanted {
  std::optional<std::string_view> rule = {};  // this one alone
  bool threads = true, others = true;         // rules about whole threads, all others
  bool trials = false;                        // of these the rules on trial, instead of the rest

  [[nodiscard]] bool includes(const CompiledRule& compiled) const {
    if (rule) return compiled.rule->id == *rule;
    if (compiled.rule->quiet || compiled.rule->trial_until.has_value() != trials) return false;
    return compiled.about_threads ? threads : others;
  }
};

/// The wanted rules and those that they ask about.
struct Asking {
  Wanted wanted;
  RuleFlags rules;
  std::vector<bool> one_is_enough;  ///< of these rules (rules/one_is_enough.h)
};

}  // namespace vorab::rules
