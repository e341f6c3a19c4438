// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/difference_facts.h"

namespace vorab::policy {

/// All that a policy says but its rules. `layered`: tell its files apart, by their ids, in place of
/// the one id and version.
[[nodiscard]] Facts head_facts(const Policy& policy, bool layered);

}  // namespace vorab::policy
