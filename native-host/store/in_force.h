// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "policy/emergency_rule.h"
#include "policy/policy.h"
#include "rules/rule_set.h"
#include "store/conditions.h"

namespace vorab::store {

/// One sentence for IT.
struct Report {
  Trouble code;
  std::string message;
  friend bool operator==(const Report&, const Report&) = default;
};

/// A policy file in force and who signed it, by the names that IT gave their keys.
struct Signed {
  std::string file;
  std::vector<std::string> signers;
  std::vector<std::string> employees = {};  ///< those who speak for the employees
  bool agreed = false;                      ///< as many of them as it takes
  friend bool operator==(const Signed&, const Signed&) = default;
};

/// An emergency rule that is in order, and who signed it.
struct Emergency {
  std::string file;
  policy::EmergencyRule rule;
  std::vector<std::string> signers;  ///< empty if no key is installed
  bool over = false;                 ///< when it was read
  bool elsewhere = false;            ///< for groups that this machine is none of
};

/// What is in force. Immutable and swapped as a whole, so that any thread may hold it.
struct InForce {
  std::shared_ptr<const policy::Policy> policy;  ///< null: none
  std::shared_ptr<const rules::RuleSet> rules;   ///< there whenever `policy` is
  bool refused = false;                          ///< there are files, but none can be used
  std::vector<Report> reports;
  std::vector<Signed> signatures = {};      ///< empty if no key is installed
  policy::AskedFor granted = {};            ///< what takes effect of what the policy asks for
  std::vector<Emergency> emergencies = {};  ///< those that count, and those that are over
  /// The machine's groups; empty: unknown, rules for any group apply.
  std::optional<std::vector<std::string>> audience = {};
  /// There is no policy: `policy` is what emergency rules need to stand in.
  bool only_emergencies = false;
};

/// True if an emergency rule speaks at `now`.
[[nodiscard]] inline bool speaks(const Emergency& one, std::chrono::sys_seconds now) {
  return !one.over && !one.elsewhere && one.rule.from <= now && now < one.rule.end;
}

/// The state that `in_force` means at `now`; null means that nothing has been read yet.
[[nodiscard]] inline State state_at(const InForce* in_force, std::chrono::sys_seconds now) {
  if (in_force == nullptr) return State::loading;
  const bool alone = in_force->only_emergencies &&
                     std::none_of(in_force->emergencies.begin(), in_force->emergencies.end(),
                                  [&](const Emergency& one) { return speaks(one, now); });
  if (!in_force->policy || alone) return in_force->refused ? State::refused : State::no_policy;
  const auto& end = in_force->policy->expires_at;
  return end && *end <= now ? State::expired : State::ok;
}

}  // namespace vorab::store
