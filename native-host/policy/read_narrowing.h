// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "policy/read_rule.h"
#include "policy/read_values.h"

namespace vorab::policy {

/// Where, when, for whom and beside what a rule applies.
void read_narrowing(const Object& members, Report& report, RuleDraft& draft);

/// Hashtags without `#`, each written in full.
[[nodiscard]] std::vector<std::string> read_tag_names(const Spot& spot, Report& report);

/// Ids of other rules; the draft remembers where they are named.
[[nodiscard]] std::vector<std::string> read_rule_names(const Spot& spot, Report& report,
                                                       RuleDraft& draft);

/// Remembers the list that `list` names, if there is one: its words go to this part of the rule.
/// True if it is there.
bool read_list_use(const Object& members, RulePart part, Report& report, RuleDraft& draft);

/// Names of groups of people.
[[nodiscard]] std::vector<std::string> read_groups(const Spot& spot, Report& report);

}  // namespace vorab::policy
