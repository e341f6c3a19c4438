// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/speller.h"
#include "policy/policy.h"
#include "rules/evidence.h"
#include "rules/manner.h"
#include "text/text.h"

/// What a rule kind must offer to the rule set. A new kind is one file with a make function and one
/// line in kinds.cc.
namespace vorab::rules {

inline constexpr std::uint32_t kNoEntry = 0xFFFFFFFF;

/// Findings of one rule in one text that are kept; a rule that finds more says nothing new.
inline constexpr std::size_t kMaxPerRule = 100;

struct Hit {
  text::Span span;                                ///< bytes of the original
  std::uint32_t entry = kNoEntry;                 ///< position among `entries()`
  std::optional<policy::Severity> severity = {};  ///< instead of the rule's
  Manner manner = Manner::itself;
  double confidence = 1.0;            ///< 0..1; a rule's thresholds make a severity of it
  std::uint8_t reason = 0;            ///< the kind's own: why it is a finding
  std::vector<text::Span> also = {};  ///< other places that belong to it
  std::string instead = {};           ///< what may have been meant, where the rule finds that out

  /// An empty span: it is about the whole post.
  [[nodiscard]] bool is_whole_post() const { return span.size() == 0; }
};

/// What a kind adds to the texts of a finding.
struct Remark {
  std::string message, why;       ///< sentences behind the rule's own, in the interface's language
  std::vector<std::string> copy;  ///< texts to add to the post, if the rule suggests none
};

/// A compiled rule. Immutable; `find` and `accepts` never throw on any text.
class Matcher {
 public:
  virtual ~Matcher() = default;

  /// The list entries that hits refer to.
  [[nodiscard]] virtual std::vector<const policy::Entry*> entries() const { return {}; }

  /// How the shared term index looks for the entries on this rule's behalf; empty: not at all.
  [[nodiscard]] virtual std::optional<policy::Match> term_match() const { return std::nullopt; }

  /// The pattern that the shared finder looks for on this rule's behalf, if any.
  [[nodiscard]] virtual const policy::Pattern* pattern() const { return nullptr; }

  /// Judges a hit of the term index.
  [[nodiscard]] virtual bool accepts(const text::Text&, const Hit&) const { return true; }

  /// False if `find` never adds anything, because the shared finders do all of this rule's work.
  [[nodiscard]] virtual bool searches() const { return true; }

  /// Adds at most kMaxPerRule hits that the rule finds by itself.
  virtual void find(const text::Text&, std::vector<Hit>&) const {}

  /// True if `find` looks at each line (text::Change says what that is) by itself, whatever stands
  /// around it.
  [[nodiscard]] virtual bool finds_by_line() const { return false; }

  /// The same for rules that depend on the present moment ("next Tuesday"); empty: unknown.
  virtual void find_at(const text::Text& text, std::optional<policy::TimePoint>,
                       std::vector<Hit>& hits) const {
    find(text, hits);
  }

  /// True if the rule looks at how words are written, in `spell`.
  [[nodiscard]] virtual bool spells() const { return false; }

  /// Adds misspelt words; false if some are still being looked up and more may follow.
  virtual bool spell(const text::Text&, language::Speller&, std::string_view /*post_language*/,
                     std::vector<Hit>&) const {
    return true;
  }

  /// The words that `weigh` is told about, in groups from 0.
  [[nodiscard]] virtual std::vector<Asked> asks() const { return {}; }

  /// True if the rule weighs the post as a whole, in `weigh`.
  [[nodiscard]] virtual bool weighs_posts() const { return false; }

  /// Adds hits of rules that weigh the post as a whole, after all words are found and the rules
  /// that it asks about have been judged.
  virtual void weigh(const Evidence&, std::vector<Hit>&) const {}

  /// True if the rule is about whole threads.
  [[nodiscard]] virtual bool is_about_threads() const { return false; }

  /// True if what the rule suggests is added to the post rather than put in the place of words.
  [[nodiscard]] virtual bool suggests_adding() const { return false; }

  [[nodiscard]] virtual Remark remark(const Hit&, const text::Text&, std::string_view /*locale*/,
                                      std::string_view /*post_language*/) const {
    return {};
  }

  /// What to say instead of an entry where neither it nor the rule says so; empty: nothing.
  [[nodiscard]] virtual std::string_view suggestion(std::uint32_t) const { return {}; }
};

struct Made {
  std::unique_ptr<const Matcher> matcher;  ///< empty if the rule cannot run
  policy::Problems problems;
};

/// Compiles one rule, which must outlive the matcher. kinds.cc is the one table of kinds.
[[nodiscard]] Made make_matcher(const policy::Rule& rule);

[[nodiscard]] Made make(const policy::Rule& rule, const policy::Terms& terms);
[[nodiscard]] Made make(const policy::Rule& rule, const policy::Pattern& pattern);
[[nodiscard]] Made make(const policy::Rule& rule, const policy::Wording& wording);
[[nodiscard]] Made make(const policy::Rule& rule, const policy::Hashtags& hashtags);
[[nodiscard]] Made make(const policy::Rule& rule, const policy::Mentions& mentions);
[[nodiscard]] Made make(const policy::Rule& rule, const policy::Links& links);
[[nodiscard]] Made make(const policy::Rule& rule, const policy::Dates& dates);
[[nodiscard]] Made make(const policy::Rule& rule, const policy::Requires& needed);
[[nodiscard]] Made make(const policy::Rule& rule, const policy::Sum& sum);
[[nodiscard]] Made make(const policy::Rule& rule, const policy::Passages& passages);
[[nodiscard]] Made make(const policy::Rule& rule, const policy::Spelling& spelling);

}  // namespace vorab::rules
