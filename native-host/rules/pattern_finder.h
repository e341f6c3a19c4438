// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
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

  /// How many of a rule's further hits matter, and where they go.
  using Most = std::function<std::size_t(std::uint32_t rule)>;
  using OnHit = std::function<void(std::uint32_t rule, const Hit& hit)>;

  /// The hits in these lines of the text (text::Change says what a line is); of a rule at most
  /// so many in each of the patterns' lines.
  void find(const text::Text& text, text::Span lines, const Most& most, const OnHit& on_hit) const;

  /// The hits of the patterns that look at the whole post.
  void find_in_whole(const text::Text& text, const Most& most, const OnHit& on_hit) const;

 private:
  // The rules whose expressions are looked for in the same stretches of text.
  struct Stretch {
    PatternGate gate;
    std::vector<std::uint32_t> rules;  // by the gate's numbers
    mutable std::vector<int> marks;    // group of the mark; -1: not known yet
    std::vector<const validators::Validator*> validators;
  };

  void find_in(const Stretch& stretch, const text::Folded& shape, text::Span span, const Most& most,
               const OnHit& on_hit) const;

  Stretch lines_, whole_;
  mutable std::vector<std::uint32_t> candidates_, digits_;  // kept for their memory
};

}  // namespace vorab::rules
