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

bool admits_any(const std::vector<std::string>& allowed,
                const std::optional<std::vector<std::string>>& values) {
  return allowed.empty() || !values ||
         std::any_of(values->begin(), values->end(), [&](const std::string& value) {
           return std::find(allowed.begin(), allowed.end(), value) != allowed.end();
         });
}

bool in_window(const policy::Rule& rule, const std::optional<policy::TimePoint>& now) {
  if (!now) return true;
  return (!rule.from || *rule.from <= *now) && (!rule.until || *now < *rule.until) &&
         (!rule.embargo_until || *now < *rule.embargo_until) &&
         (!rule.trial_until || *now < *rule.trial_until);
}

}  // namespace

bool applies(const policy::Rule& rule, const Context& context) {
  return (context.site == kPractice || admits(rule.sites, context.site)) &&
         admits(rule.surfaces, context.surface) && admits(rule.posting_as, context.posting_as) &&
         admits_any(rule.audience, context.groups) && in_window(rule, context.now);
}

bool applies(const policy::Rule& rule, std::optional<language::Language> language) {
  return !language || admits(rule.languages, language::code(*language));
}

bool has_attachment(const policy::Rule& rule, const Context& context, const text::Text& text) {
  if (rule.only_with.empty() || !context.attachments) return true;
  return std::any_of(rule.only_with.begin(), rule.only_with.end(), [&](const std::string& type) {
    const auto found = context.attachments->find(type);
    if (found != context.attachments->end() && found->second > 0) return true;
    return type == "link" &&
           std::any_of(text.entities().begin(), text.entities().end(),
                       [](const auto& entity) { return entity.kind == text::Entity::Kind::link; });
  });
}

std::optional<policy::Severity> severity_at(const policy::Rule& rule, double confidence) {
  if (const auto* fixed = std::get_if<policy::Severity>(&rule.severity)) return *fixed;
  const auto& scale = std::get<policy::SeverityScale>(rule.severity);
  if (scale.stop && confidence >= *scale.stop) return policy::Severity::stop;
  if (scale.warn && confidence >= *scale.warn) return policy::Severity::warn;
  if (scale.hint && confidence >= *scale.hint) return policy::Severity::hint;
  return std::nullopt;
}

}  // namespace vorab::rules
