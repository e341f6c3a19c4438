// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "policy/policy.h"

/// Whom rules concern.
namespace vorab::policy {

/// The groups that a policy's rules name, sorted, each once.
[[nodiscard]] std::vector<std::string> audiences_of(const Policy& policy);

/// True if a rule with this `audience` concerns somebody of `groups`.
[[nodiscard]] bool concerns(const std::vector<std::string>& audience,
                            const std::vector<std::string>& groups);

/// Takes out the rules that do not concern anybody of `groups`: what is left is what a bundle built
/// for them holds.
void keep_for(const std::vector<std::string>& groups, Policy& policy);

/// Lets rules ask no more about rules that are not there: those find nothing.
void forget_gone_rules(Policy& policy);

}  // namespace vorab::policy
