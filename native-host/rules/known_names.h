// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy.h"

namespace vorab::rules {

/// Tells every rule about hashtags and mentions which names the policy's other rules ask for, so
/// that none of them passes for a near-miss of its own.
void share_known_names(policy::Policy& policy);

}  // namespace vorab::rules
