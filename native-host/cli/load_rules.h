// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <memory>
#include <string>

#include "policy/policy.h"
#include "rules/rule_set.h"

namespace vorab::cli {

struct LoadedRules {
  policy::Policy policy;
  std::unique_ptr<const rules::RuleSet> rules;  ///< empty if there is no policy to use
};

/// Loads and compiles the policy at `path` and writes every problem to `err`. The good layers of a
/// folder are used even if others are broken.
[[nodiscard]] LoadedRules load_rules(const std::string& path, std::ostream& err);

}  // namespace vorab::cli
