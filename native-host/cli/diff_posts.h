// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#include "rules/rule_set.h"

namespace vorab::cli {

/// What a change of rules does to real posts.
struct PostsDiff {
  /// In how many posts a rule's findings differ.
  struct Rule {
    std::size_t come = 0, gone = 0, graver = 0, milder = 0, other = 0;
    std::vector<std::string> ids;  ///< of some of these posts
  };
  std::size_t posts = 0, changed = 0, misread = 0;
  std::map<std::string, Rule> rules;  ///< those with a difference
};

/// Checks each post of `in`, a line as `vorab check --format jsonl` reads it, by both sets of
/// rules. Lines that are not understood are named on `err` and left out.
[[nodiscard]] PostsDiff diff_posts(const rules::RuleSet& before, const rules::RuleSet& after,
                                   const rules::Context& context, std::istream& in,
                                   std::ostream& err);

}  // namespace vorab::cli
