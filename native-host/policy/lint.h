// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy.h"
#include "policy/problem.h"

namespace vorab::policy {

/// What would make a readable policy better: warnings only. No clock is read, `now` says when.
[[nodiscard]] Problems lint(const Policy& policy, TimePoint now);

/// The same for a pack that is read by itself: it has no head, and must prove each rule with three
/// examples of both kinds.
[[nodiscard]] Problems lint_pack(const Policy& pack, TimePoint now);

}  // namespace vorab::policy
