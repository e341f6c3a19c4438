// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/json_tree.h"
#include "policy/problem.h"

namespace vorab::rules {

/// Hides the lists of a document (policy/inline_source.h) that say so: what stood in it readable is
/// gone, and problems say where an entry can still be read, in a message, an id, another list. The
/// document is one that policy::load takes.
[[nodiscard]] policy::Problems hide_lists(policy::Node& document, const std::string& file);

}  // namespace vorab::rules
