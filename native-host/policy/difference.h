// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "policy/policy.h"

/// What changes for people from one policy to another, as values; cli/diff_words.h makes sentences.
namespace vorab::policy {

/// What a change does: more is found, or graver; less, or milder; or that cannot be said.
enum class Effect { stricter, looser, different };

struct Difference {
  Effect effect = Effect::different;
  std::string key;                 ///< as the policy writes it: "severity", "near.within"; "rule",
                                   ///< "pack" where one is new or gone
  std::vector<std::string> rules;  ///< the ids of those that change alike; none: the policy itself
  std::string pack;                ///< the one that these rules come from
  /// What was and what is; null: not there. Of entries only those that went and those that came,
  /// or, of something about an entry ("words.until"), pairs of entry and value.
  nlohmann::json before, after;
  nlohmann::json scope;  ///< whom and what the rules concern after the change; null: everybody
};

/// All that differs, first the policy's own, then by rule. Places, the order of rules and the names
/// of lists make no difference; of hidden lists nothing is told but numbers. Who looks after a
/// rule, and its examples, are compared only where both policies still have them: a bundle has not.
[[nodiscard]] std::vector<Difference> differences(const Policy& before, const Policy& after);

}  // namespace vorab::policy
