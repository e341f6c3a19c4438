// SPDX-License-Identifier: Apache-2.0
// pattern: an RE2 expression, line by line (or over the whole post) in the text's shape.
#include <re2/re2.h>

#include <optional>
#include <string>

#include "rules/judge_patterns.h"
#include "rules/matcher.h"

namespace vorab::rules {

namespace {

// PatternFinder looks for all patterns at once.
class PatternMatcher : public Matcher {
 public:
  explicit PatternMatcher(const policy::Pattern& pattern) : pattern_(pattern) {}

  const policy::Pattern* pattern() const override { return &pattern_; }
  bool searches() const override { return false; }

 private:
  const policy::Pattern& pattern_;
};

std::optional<policy::Problem> judge(const policy::Rule& rule, const policy::Pattern& pattern) {
  RE2::Options options;
  options.set_log_errors(false);  // stderr is the browser's console
  options.set_case_sensitive(!pattern.ignore_case);
  const RE2 re(pattern.pattern, options);
  if (re.ok()) return std::nullopt;
  return policy::Problem{policy::Problem::Level::error, rule.place,
                         "the pattern of rule '" + rule.id + "' cannot be used: " + re.error(),
                         "write it in RE2's syntax (no look-around, no back-references)"};
}

}  // namespace

Made make(const policy::Rule& rule, const policy::Pattern& pattern) {
  // What a bundle brings was judged when it was built.
  if (!pattern.judged) {
    if (auto problem = judge(rule, pattern)) return {nullptr, {*std::move(problem)}};
  }
  return {std::make_unique<PatternMatcher>(pattern), {}};
}

policy::Problems judge_patterns(const policy::Policy& policy) {
  policy::Problems problems;
  for (const auto& rule : policy.rules) {
    const auto* pattern = std::get_if<policy::Pattern>(&rule.kind);
    if (pattern == nullptr || !pattern->judged) continue;
    if (auto problem = judge(rule, *pattern)) problems.push_back(*std::move(problem));
  }
  return problems;
}

}  // namespace vorab::rules
