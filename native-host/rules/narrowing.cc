// SPDX-License-Identifier: Apache-2.0
#include "rules/narrowing.h"

#include <algorithm>
#include <string_view>

namespace vorab::rules {

namespace {

constexpr std::string_view kPractice = "practice";

bool admits(const std::vector<std::string>& allowed, std::string_view value) {
  return allowed.empty() || value.empty() ||
         std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

bool in_window(const policy::Rule& rule, const std::optional<policy::TimePoint>& now) {
  if (!now) return true;
  return (!rule.from || *rule.from <= *now) && (!rule.until || *now < *rule.until) &&
         (!rule.embargo_until || *now < *rule.embargo_until);
}

}  // namespace

bool applies(const policy::Rule& rule, const Context& context) {
  return (context.site == kPractice || admits(rule.sites, context.site)) &&
         admits(rule.surfaces, context.surface) && admits(rule.posting_as, context.posting_as) &&
         in_window(rule, context.now);
}

bool applies(const policy::Rule& rule, std::optional<language::Language> language) {
  return !language || admits(rule.languages, language::code(*language));
}

}  // namespace vorab::rules
