// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "policy/policy.h"
#include "rules/matcher.h"
#include "text/text.h"

namespace vorab::rules {

/// Of the hits of one rule keeps the longest at a place, which says it all, and among those the
/// surest; of two entries with the same hit the one that is more nearly written there. `entries`
/// are the rule's. The hits come out by begin.
void keep_longest(std::vector<Hit>& hits, const std::vector<const policy::Entry*>& entries,
                  const text::Text& text);

}  // namespace vorab::rules
