// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "policy/read_rule.h"
#include "policy/read_values.h"

namespace vorab::policy {

/// Where, when, for whom and beside what a rule applies.
void read_narrowing(const Object& members, Report& report, RuleDraft& draft);

/// Names of groups of people.
[[nodiscard]] std::vector<std::string> read_groups(const Spot& spot, Report& report);

}  // namespace vorab::policy
