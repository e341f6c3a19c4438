// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "policy/policy.h"
#include "policy/read_rule.h"
#include "policy/read_values.h"

namespace vorab::policy {

/// What a rule of `kind`, one of kKindNames, looks for. `members` are those of the rule at `spot`.
[[nodiscard]] RuleKind read_kind(std::string_view kind, const Object& members, const Spot& spot,
                                 Report& report, RuleDraft& draft);

}  // namespace vorab::policy
