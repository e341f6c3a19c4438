// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "rules/finding.h"

namespace vorab::rules {

/// A finding and what it says, whatever words it names: two with the same gist about the same words
/// are one.
struct Saying {
  Finding finding;
  std::string gist;
};

/// Of findings that say the same about the same or contained words the gravest is left, of those
/// the surest, then the longest. It takes over a suggestion for just these words if it has none.
/// Time is n log n.
[[nodiscard]] std::vector<Finding> merge_same(std::vector<Saying> sayings);

/// By where they begin, then the gravest first, and no more than so many; true if there were more.
[[nodiscard]] bool put_in_order(std::vector<Finding>& findings, std::size_t most);

}  // namespace vorab::rules
