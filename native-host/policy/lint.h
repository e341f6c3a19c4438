// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy.h"
#include "policy/problem.h"

namespace vorab::policy {

/// What would make a readable policy better: warnings only. No clock is read, `now` says when.
[[nodiscard]] Problems lint(const Policy& policy, TimePoint now);

}  // namespace vorab::policy
