// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy.h"
#include "policy/read_rule.h"
#include "policy/read_values.h"

namespace vorab::policy {

/// `if` and `then_needs` of a rule of kind `requires`.
[[nodiscard]] Requires read_requires(const Object& members, const Spot& spot, Report& report,
                                     RuleDraft& draft);

}  // namespace vorab::policy
