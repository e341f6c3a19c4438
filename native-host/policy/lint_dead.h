// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy.h"

namespace vorab::policy {

/// Warnings about rules that can never find anything, or nothing that an earlier rule does not find
/// already: such a rule protects nobody, and nobody notices.
[[nodiscard]] Problems lint_dead_rules(const Policy& policy);

}  // namespace vorab::policy
