// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy.h"
#include "policy/report.h"
#include "policy/spot.h"

namespace vorab::policy {

/// Checks a pattern as RE2 will see it: that it compiles within bounds, cannot match nothing, and
/// does not use `\b` where RE2's ASCII words would surprise.
void check_pattern(const Pattern& pattern, const Spot& spot, Report& report);

}  // namespace vorab::policy
