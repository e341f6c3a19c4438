// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy.h"
#include "policy/read_rule.h"
#include "policy/read_values.h"

namespace vorab::policy {

/// `hints` and `threshold` of a rule of kind `sum`.
[[nodiscard]] Sum read_sum(const Object& members, const Spot& spot, Report& report,
                           RuleDraft& draft);

/// True if `scope` says that a rule is about whole threads.
[[nodiscard]] bool read_scope(const Object& members, Report& report);

}  // namespace vorab::policy
