// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "policy/policy.h"
#include "rules/matcher.h"
#include "rules/pattern_gate.h"
#include "text/text.h"

namespace vorab::rules {

/// Runs all pattern rules over a text's shape: line by line, or over the whole post where a rule
/// says `multiline`. Only expressions that may match in a line are run on it, and only those are
/// ever compiled. For one thread at a time.
class PatternFinder {
 public:
  /// The pattern is one that RE2 accepts; `rule` comes back in `find`.
  void add(const policy::Pattern& pattern, std::uint32_t rule);
  void seal();

  /// Adds the hits of each active rule to `hits[rule]`, at most kMaxPerRule a rule.
  void find(const text::Text& text, const std::vector<bool>& active,
            std::vector<std::vector<Hit>>& hits) const;

 private:
  // The rules whose expressions are looked for in the same stretches of text.
  struct Stretch {
    PatternGate gate;
    std::vector<std::uint32_t> rules;  // by the gate's numbers
    mutable std::vector<int> marks;    // group of the mark; -1: not known yet
  };

  static void find_in(const Stretch& stretch, const text::Folded& shape, text::Span span,
                      const std::vector<bool>& active, std::vector<std::uint32_t>& candidates,
                      std::vector<std::vector<Hit>>& hits);

  Stretch lines_, whole_;
};

}  // namespace vorab::rules
