// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "policy/json_tree.h"
#include "policy/policy.h"
#include "policy/problem.h"

namespace vorab::rules {

/// Where a document, its hidden lists hidden, still shows one of a hidden list's `entries`, in any
/// form, compound or disguise: an error each, which names the place and the entry's place in its
/// list. `file` is what problems call the document.
[[nodiscard]] policy::Problems find_give_aways(const policy::Node& document,
                                               const std::string& list,
                                               const std::vector<policy::Entry>& entries,
                                               const std::string& file);

}  // namespace vorab::rules
