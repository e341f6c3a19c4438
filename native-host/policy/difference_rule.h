// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/difference_facts.h"

namespace vorab::policy {

/// All that a rule says but its kind and what that looks for. `authors`: also what only those need
/// who write it, which a bundle has no more.
[[nodiscard]] Facts rule_facts(const Rule& rule, bool authors);

/// Whom and what a rule concerns: the narrowing lists that it has, by key; null if none.
[[nodiscard]] nlohmann::json scope_of(const Rule& rule);

/// What to tell of a rule that is new or gone.
[[nodiscard]] nlohmann::json summary_of(const Rule& rule);

}  // namespace vorab::policy
