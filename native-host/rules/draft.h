// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "rules/active_rules.h"
#include "rules/disguise_index.h"
#include "rules/known_suggestions.h"
#include "rules/matcher.h"
#include "rules/pattern_finder.h"
#include "rules/term_index.h"
#include "text/text.h"

namespace vorab::rules {

/// What is remembered of a text between two checks of it, so that a key press costs the lines that
/// it changed: the text, cut and folded, and what the shared finders saw in it. Whoever owns the
/// composer's text owns its draft, and throws both away together.
///
///   Draft draft;
///   rules.check(text, context, &draft);    // after each key
class Draft {
 public:
  Draft();
  ~Draft();
  Draft(Draft&&) noexcept;
  Draft& operator=(Draft&&) noexcept;

  /// Longer texts are not remembered.
  static constexpr std::size_t kMaxBytes = 256 * 1024;

  /// Forgets everything; the next check begins anew.
  void forget();

  /// Bytes of the text that is remembered.
  [[nodiscard]] std::size_t size() const;

 private:
  friend class RuleSet;
  class Kept;
  std::unique_ptr<Kept> kept_;
};

/// A rule that looks at each line by itself (Matcher::finds_by_line).
struct LineRule {
  std::uint32_t rule;
  const Matcher* matcher;
};

/// What a draft remembers, as the rule set sees it: `become` the new text, look for what is in it,
/// then read. If something is thrown on the way it must not be used again.
class Draft::Kept {
 public:
  /// `owner` says whose finders look at the text.
  Kept(std::string_view utf8, std::shared_ptr<const void> owner);

  [[nodiscard]] bool is_of(const std::shared_ptr<const void>& owner) const {
    return owner_ == owner;
  }
  void become(std::string_view utf8);

  /// Looks for words where the text is another than at the last call.
  void look_for_words(const TermIndex& terms, const DisguiseIndex& disguised);

  /// The same for patterns and line rules, behind it. Rules other than these are left out, and
  /// patterns that are not `worth` it: they are looked for once they are.
  void look_for_patterns(const PatternFinder& patterns, const std::vector<LineRule>& line_rules,
                         const RuleFlags& rules, const std::vector<bool>& worth);

  struct RuleHit {
    std::uint32_t rule;
    Hit hit;
  };
  [[nodiscard]] const text::Text& text() const { return text_; }
  [[nodiscard]] const std::vector<TermIndex::Hit>& terms() const { return terms_; }
  [[nodiscard]] const std::vector<TermIndex::Hit>& disguised() const { return disguised_; }
  [[nodiscard]] const std::vector<RuleHit>& patterns() const { return patterns_; }
  [[nodiscard]] KnownSuggestions& suggestions() { return suggestions_; }
  /// What line rules found.
  [[nodiscard]] const std::vector<RuleHit>& in_lines() const { return in_lines_; }

 private:
  void look_at_lines(const std::vector<LineRule>& line_rules, text::Span lines,
                     std::vector<RuleHit>& fresh) const;
  void find_patterns(const PatternFinder& patterns, text::Span lines,
                     const std::vector<bool>& wanted, std::vector<RuleHit>& out) const;

  text::Text text_;
  text::Change change_;  // since the last look
  std::vector<TermIndex::Hit> terms_, disguised_;
  std::vector<RuleHit> patterns_, in_lines_;
  KnownSuggestions suggestions_;
  RuleFlags rules_;             // whose lines were looked for,
  std::vector<bool> searched_;  // and whose patterns
  std::shared_ptr<const void> owner_;
};

}  // namespace vorab::rules
