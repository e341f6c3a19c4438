// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "policy/policy.h"

namespace vorab::rules {

inline constexpr std::uint32_t kNoRule = 0xFFFFFFFF;

/// Which rules ask about which others, and in what order to judge them.
struct References {
  std::vector<std::vector<std::uint32_t>> asks;    ///< for each rule: the rules it asks about
  std::vector<std::vector<std::uint32_t>> unless;  ///< of those: the ones that take it back
  /// For each rule those that its kind names (policy::asked_rules), in that order; kNoRule for a
  /// reference that cannot be followed.
  std::vector<std::vector<std::uint32_t>> named;
  std::vector<std::uint32_t> order;  ///< asked ones before those that ask
};

/// Reads the references of these rules. An unknown id and a circle are problems; the reference that
/// closes a circle is dropped. Numbers are positions in `rules`.
[[nodiscard]] References read_references(const std::vector<const policy::Rule*>& rules,
                                         policy::Problems& problems);

/// Adds to some rules, by their numbers, all those that they ask about.
void add_asked_rules(const References& references, std::vector<bool>& rules);

}  // namespace vorab::rules
