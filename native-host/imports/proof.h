// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "imports/imported.h"

/// A rule is imported only if the reader accepts it and the engine runs it: both are asked, with
/// the very policy that would be written.
namespace vorab::imports {

/// Takes words out of a rule that it would not find, keeps its optional keys as far
/// as it still finds most texts with them, and puts examples that hold into it. What this leaves
/// out is appended. False if nothing of the rule is left.
[[nodiscard]] bool prove(Rule& rule, std::vector<LeftOut>& left_out);

/// What the reader has against such a rule; empty if nothing.
[[nodiscard]] std::string objection_to(const Json& rule);

}  // namespace vorab::imports
