// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "policy/hidden.h"
#include "policy/policy.h"
#include "policy/problem.h"

namespace vorab::rules {

/// How a list is to be hidden.
struct HideWish {
  std::string name;                                ///< tells it apart from other lists
  policy::Match match = policy::Match::inflected;  ///< the most that its rules ask for
  std::size_t lists = 1;                           ///< hidden ones in the same policy
  policy::Place place = {};                        ///< the list's
};

/// Rounds of the slow hash that keep typing unfelt beside so many hidden lists. `compounds`: at the
/// front or back of closed compounds, too.
[[nodiscard]] std::uint32_t rounds_for(std::size_t pieces, bool compounds, std::size_t lists);

struct Hidden {
  std::optional<policy::HiddenList> list;  ///< empty if there are problems
  policy::Problems problems;
};

/// Hashes all forms of all entries (policy::check_hidden_entries found them good) and seals the
/// entries. The same entries and wish give the same list. Takes some seconds for thousands of
/// entries. An entry is looked for in disguise if it says so.
[[nodiscard]] Hidden hide(const std::vector<policy::Entry>& entries, const HideWish& wish);

}  // namespace vorab::rules
