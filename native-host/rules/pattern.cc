// SPDX-License-Identifier: Apache-2.0
// pattern: an RE2 expression, line by line (or over the whole post) in the text's shape.
#include <re2/re2.h>

#include <string>

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

RE2::Options options(const policy::Pattern& pattern) {
  RE2::Options options;
  options.set_log_errors(false);  // stderr is the browser's console
  options.set_case_sensitive(!pattern.ignore_case);
  return options;
}

}  // namespace

Made make(const policy::Rule& rule, const policy::Pattern& pattern) {
  if (const RE2 re(pattern.pattern, options(pattern)); !re.ok()) {
    return {nullptr,
            {{policy::Problem::Level::error, rule.place,
              "the pattern of rule '" + rule.id + "' cannot be used: " + re.error(),
              "write it in RE2's syntax (no look-around, no back-references)"}}};
  }
  return {std::make_unique<PatternMatcher>(pattern), {}};
}

}  // namespace vorab::rules
