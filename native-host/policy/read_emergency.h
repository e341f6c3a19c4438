// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy.h"
#include "policy/report.h"
#include "policy/spot.h"

namespace vorab::policy {

/// `emergency`: what to do when something was posted that should not have been.
[[nodiscard]] Emergency read_emergency(const Spot& spot, Report& report);

}  // namespace vorab::policy
