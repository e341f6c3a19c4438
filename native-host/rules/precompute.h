// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/compiled.h"
#include "policy/policy.h"

namespace vorab::rules {

/// What a bundle of this policy brings along, so that a host need not compute it at each start.
[[nodiscard]] policy::Compiled precompute(const policy::Policy& policy);

}  // namespace vorab::rules
