// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "policy/policy.h"

namespace vorab::rules {

/// Every name and text of a policy whose words are right by definition: its lists, what it says
/// instead, its publisher, title and contacts. Not the wrong spellings of `wording` rules.
[[nodiscard]] std::vector<std::string> policy_names(const policy::Policy& policy);

}  // namespace vorab::rules
