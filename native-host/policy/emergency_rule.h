// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/policy.h"
#include "policy/problem.h"

/// An emergency rule: one small file that warns of a few words, links or hashtags for some days, on
/// top of whatever is in force ("nothing about the accident in hall 3"). It has a format of its
/// own, so that it cannot hold anything else; policies/emergency.schema.json says the same.
namespace vorab::policy {

inline constexpr std::size_t kMostEmergencyEntries = 20;  ///< words, links and hashtags in all
inline constexpr std::size_t kMostEmergencyBytes = 64 * 1024;
inline constexpr std::chrono::days kLongestEmergency{14};

struct EmergencyRule {
  std::string id;
  Localized reason, message, why;  ///< in German and English; `why` may be empty
  std::optional<Contact> contact;
  std::string issued, until;          ///< as written: a day or a time
  TimePoint issued_at;                ///< tells which of two files with one id is the newer
  TimePoint from, end;                ///< from inclusive, end exclusive
  std::vector<std::string> audience;  ///< empty: everybody
  std::vector<Rule> rules;  ///< what the engine looks for: one each for words, links and hashtags
};

/// True if the text is meant to be an emergency rule, whatever is wrong with it.
[[nodiscard]] bool is_emergency_rule(std::string_view text);

struct EmergencyRead {
  std::optional<EmergencyRule> rule;  ///< nothing if there is an error
  Problems problems;
};

/// Reads an emergency rule as strictly as a policy; `file` is what problems call it.
[[nodiscard]] EmergencyRead read_emergency_rule(std::string_view text, const std::string& file);

/// The rule's place in what else is in force: ids of rules that no policy can have.
[[nodiscard]] std::string emergency_rule_id(const EmergencyRule& rule, std::string_view kind);

/// What is in force where there is an emergency rule and no policy.
[[nodiscard]] Policy policy_of_emergencies();

}  // namespace vorab::policy
