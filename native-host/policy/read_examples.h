// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy.h"
#include "policy/report.h"
#include "policy/spot.h"

namespace vorab::policy {

/// `examples` of a rule: `hit` and `miss`, with `[[…]]` around what is found.
void read_examples(const Spot& spot, Report& report, Rule& rule);

}  // namespace vorab::policy
