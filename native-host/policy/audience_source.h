// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "policy/json_tree.h"

namespace vorab::policy {

/// Leaves in a policy's inlined document (policy/inline_source.h) only what concerns somebody of
/// `groups`: rules without `audience` and those for one of the groups, the lists that these use, no
/// other group's name. Rules that are gone find nothing, so nothing asks about them any more. What
/// is left finds what the whole finds for somebody of `groups`.
void keep_source_for(const std::vector<std::string>& groups, Node& document);

}  // namespace vorab::policy
