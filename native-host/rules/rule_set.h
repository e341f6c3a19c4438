// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/speller.h"
#include "policy/policy.h"
#include "rules/finding.h"

/// The one door to the engine.
///
///   RuleSet::Built built = RuleSet::build(policy);      // strict, slow, friendly: names problems
///   if (built.rules) findings = built.rules->check(text, context);   // fast, never throws
///
/// A RuleSet is immutable and refers to nothing outside itself. `check` may be called from one
/// thread at a time; different RuleSets are independent.
namespace vorab::rules {

class Draft;

/// What a check may spend on hidden lists while somebody types, in rounds of the slow hash (0.2 to
/// 0.4 µs each); what is left is looked up between two checks.
inline constexpr std::size_t kHiddenRoundsAtOnce = 1'500;

/// Where and when a text would be posted.
struct Context {
  std::string site;        ///< empty or "practice": every rule applies
  std::string surface;     ///< empty: every rule applies
  std::string posting_as;  ///< empty: unknown, every rule applies
  std::string locale = "en";
  std::optional<policy::TimePoint> now;  ///< empty: a time inside every rule's window

  /// How many of each type ("image", "video", "document") are attached; empty: unknown, every rule
  /// applies. A link in the text counts as a "link".
  std::optional<std::map<std::string, int>> attachments = {};

  /// The groups whose rules concern this person; empty: unknown, every rule applies.
  std::optional<std::vector<std::string>> groups = {};

  /// The text is one post of a thread: rules about whole threads say nothing about it.
  bool in_thread = false;

  /// What may be spent on looking up entries of hidden lists (rules/hidden_finder.h); what is left
  /// for later is pending.
  std::size_t hidden_rounds = std::numeric_limits<std::size_t>::max();

  /// Knows words, for rules about spelling; null: they find nothing. Belongs to the checking
  /// thread.
  language::Speller* speller = nullptr;
};

/// What may be pending.
inline constexpr std::string_view kPendingSpelling = "spelling";
inline constexpr std::string_view kPendingHidden = "hidden";

struct Result {
  std::vector<Finding> findings;  ///< by start, then gravest first
  bool capped = false;            ///< more was found than is sent
  /// What is not found out yet and may follow when the text is checked again.
  std::vector<std::string_view> pending = {};
};

class RuleSet {
 public:
  struct Built;

  /// Compiles a policy. Rules that cannot run are problems; the others still run.
  [[nodiscard]] static Built build(policy::Policy policy);

  /// What it was compiled from; the set's own, so that nobody needs a second one.
  [[nodiscard]] std::shared_ptr<const policy::Policy> policy() const;

  ~RuleSet();
  RuleSet(const RuleSet&) = delete;
  RuleSet& operator=(const RuleSet&) = delete;

  /// All findings of `utf8` (invalid bytes count as U+FFFD). Never throws on any input; time is
  /// linear in the text's length, and with a draft (rules/draft.h) in that of what changed since
  /// its last check; the findings are the same.
  [[nodiscard]] Result check(std::string_view utf8, const Context& context,
                             Draft* draft = nullptr) const;

  /// What rules about whole threads find in one, its posts in order: findings without spans, with
  /// the scope "thread".
  [[nodiscard]] Result check_thread(const std::vector<std::string_view>& posts,
                                    const Context& context) const;

  /// What rules on trial find in a post by itself; nobody is shown it.
  [[nodiscard]] Result check_trials(std::string_view utf8, const Context& context) const;

  /// Spends so much on looking up what a text has of hidden lists, for its next check; true if
  /// nothing is left to look up.
  [[nodiscard]] bool look_for_hidden(std::string_view utf8, std::size_t rounds) const;

  /// True if there are rules about spelling.
  [[nodiscard]] bool spells() const;

  /// True if there are rules about whole threads.
  [[nodiscard]] bool knows_threads() const;

  /// What one rule finds by itself, before overlaps with others: for examples. A rule id that is
  /// not there finds nothing.
  [[nodiscard]] Result check_rule(std::string_view rule_id, std::string_view utf8,
                                  const Context& context) const;

 private:
  struct Parts;
  explicit RuleSet(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

struct RuleSet::Built {
  std::unique_ptr<const RuleSet> rules;  ///< always there; without the rules that cannot run
  policy::Problems problems;
};

}  // namespace vorab::rules
