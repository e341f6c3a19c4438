// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy.h"

namespace vorab::rules {

/// Compiles each pattern that was taken over from a bundle unseen, and names those that RE2
/// refuses: somebody changed the bundle by hand. Costs up to a millisecond a pattern, which is why
/// RuleSet::build leaves it out.
[[nodiscard]] policy::Problems judge_patterns(const policy::Policy& policy);

}  // namespace vorab::rules
