// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "policy/policy.h"
#include "policy/read_rule.h"
#include "policy/report.h"
#include "policy/spot.h"

/// What `vorab build` computed ahead, in a bundle's key `compiled`:
///
///   "compiled": {"engine": "0.1.0", "patterns": {"serial": "9c1e0a55d41bb2f3"}}
///
/// It only saves time: what another version computed, and what belongs to a pattern that was
/// changed since, is passed over and computed anew.
namespace vorab::policy {

struct Compiled {
  std::string engine;                           ///< the version that computed the rest
  std::map<std::string, std::string> patterns;  ///< marks of those that RE2 took, by rule id
};

/// The version of this engine.
[[nodiscard]] std::string_view engine_version();

/// Tells a pattern and its switches from others.
[[nodiscard]] std::string mark_of(const Pattern& pattern);

/// The value of the key.
[[nodiscard]] Node node_of(const Compiled& compiled);

/// Reads the key; of another version's no more than that it is one.
[[nodiscard]] Compiled read_compiled(const Spot& spot, Report& report);

/// Gives each rule what was computed for it, and notes that it comes from a bundle.
void use_compiled(const Compiled& compiled, std::vector<RuleDraft>& rules);

}  // namespace vorab::policy
