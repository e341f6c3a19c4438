// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "policy/policy.h"
#include "policy/report.h"
#include "policy/spot.h"

namespace vorab::policy {

/// `changes`: what changed in the guideline. The newest comes first, in whatever order they stand.
[[nodiscard]] std::vector<Change> read_changes(const Spot& spot, Report& report);

}  // namespace vorab::policy
