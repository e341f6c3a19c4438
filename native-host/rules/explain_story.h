// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "policy/policy.h"
#include "rules/explain.h"
#include "rules/rule_set.h"

/// What the steps of an explanation share: the text, and the engine to try changed rules with.
namespace vorab::rules {

class Story {
 public:
  Story(const policy::Policy& policy, const policy::Rule& rule, std::string_view utf8,
        const Context& context)
      : policy_(policy), rule_(rule), utf8_(utf8), context_(context) {}

  [[nodiscard]] const policy::Rule& rule() const { return rule_; }
  [[nodiscard]] const policy::Policy& policy() const { return policy_; }
  [[nodiscard]] std::string_view text() const { return utf8_; }
  [[nodiscard]] const Context& context() const { return context_; }

  /// What a changed rule finds in the text, alone but for the rules that it asks about.
  [[nodiscard]] std::vector<Finding> try_rule(const policy::Rule& changed) const;

  /// Where these words stand.
  [[nodiscard]] std::vector<Finding> find_words(const std::vector<policy::Entry>& words) const;

  /// One of two texts, by the reader's language.
  [[nodiscard]] std::string say(std::string_view german, std::string_view english) const {
    return std::string(context_.locale == "de" ? german : english);
  }
  /// In quotation marks.
  [[nodiscard]] std::string quote(std::string_view text) const;
  /// The words of a finding, as they stand in the text.
  [[nodiscard]] std::string words_of(const Finding& finding) const;
  /// A list's word by a finding's `entry`; "an entry of the hidden list" if it is one.
  [[nodiscard]] std::string entry_of(const Finding& finding) const;
  /// The first words of a list, and how many more there are.
  [[nodiscard]] std::string some_of(const std::vector<policy::Entry>& entries) const;
  [[nodiscard]] std::string some_of(const std::vector<std::string>& names) const;

  void tell(Explanation::Mark mark, std::string text) {
    out_.lines.push_back({mark, std::move(text)});
  }
  void tell(Explanation::Mark mark, std::string text, const Finding& at) {
    out_.lines.push_back({mark, std::move(text), at.start, at.end});
  }

  [[nodiscard]] Explanation take() { return std::move(out_); }
  Explanation& out() { return out_; }

 private:
  const policy::Policy& policy_;
  const policy::Rule& rule_;
  std::string_view utf8_;
  const Context& context_;
  Explanation out_;
};

/// The rule without anything that narrows it or weighs what it finds.
[[nodiscard]] policy::Rule bare(const policy::Rule& rule);

/// The steps, each in a file of its own.
void tell_what_is_looked_for(Story& story);
/// False if the rule does not speak here and now, whatever the text says.
bool tell_where_it_applies(Story& story);
/// For a rule that finds nothing in this text even when nothing narrows it.
void tell_near_misses(Story& story);
/// The kinds that weigh a post say more about it.
void tell_disclosure(Story& story);
void tell_sum(Story& story);

}  // namespace vorab::rules
