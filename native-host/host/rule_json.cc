// SPDX-License-Identifier: Apache-2.0
#include "host/rule_json.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "host/narrowing_words.h"
#include "rules/finding_json.h"
#include "rules/messages.h"

namespace vorab::host {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostExercises = 6;  // of one rule

struct Counts {
  std::size_t all = 0, hidden = 0;

  void add(const std::vector<policy::Entry>& entries) {
    all += entries.size();
    hidden += static_cast<std::size_t>(
        std::count_if(entries.begin(), entries.end(), [](const auto& one) { return one.hidden; }));
  }
  template <class T>
  void add(const std::vector<T>& others) {
    all += others.size();
  }
};

// How much a rule looks for, whatever its kind calls it.
Counts counts_of(const policy::RuleKind& kind) {
  Counts counts;
  std::visit(
      [&](const auto& one) {
        if constexpr (requires { one.entries; }) counts.add(one.entries);
        if constexpr (requires { one.official; }) counts.add(one.official);
        if constexpr (requires { one.retired; }) counts.add(one.retired);
        if constexpr (requires { one.forbidden; }) counts.add(one.forbidden);
        if constexpr (requires { one.hosts; }) counts.add(one.hosts);
        if constexpr (requires { one.days; }) counts.add(one.days);
        if constexpr (requires { one.hashtags; }) counts.add(one.hashtags);
        if constexpr (requires { one.fingerprints; }) counts.add(one.fingerprints);
        if constexpr (requires { one.hints; }) {
          for (const auto& hint : one.hints) {
            counts.add(hint.entries);
            counts.add(hint.hashtags);
          }
        }
      },
      kind);
  return counts;
}

void add_exercises(Json& list, const std::vector<policy::Example>& examples, bool hit,
                   std::string_view locale) {
  for (const policy::Example& example : examples) {
    if (example.practice != locale || list.size() == kMostExercises) continue;
    list.push_back({{"text", example.text}, {"hit", hit}});
  }
}

void add_text(Json& json, std::string_view key, const std::string& text) {
  if (!text.empty()) json[key] = text;
}

}  // namespace

Json rule_json(const policy::Rule& rule, std::string_view locale) {
  Json json = {
      {"rule", rule.id}, {"kind", policy::kind_name(rule.kind)}, {"category", rule.category}};
  if (const auto* severity = std::get_if<policy::Severity>(&rule.severity)) {
    json["severity"] = rules::name_of(*severity);
  }
  add_text(json, "message", rules::pick(rule.message, locale));
  add_text(json, "why", rules::pick(rule.why, locale));
  add_text(json, "section", rule.section);
  add_text(json, "link", rule.link);
  add_text(json, "contact", rule.contact);
  add_text(json, "pack", rule.pack);
  json["narrowing"] = narrowing_words(rule, locale);
  const Counts counts = counts_of(rule.kind);
  if (counts.all > 0) json["entries"] = counts.all;
  if (counts.hidden > 0) json["hidden"] = counts.hidden;
  if (rule.quiet) json["quiet"] = true;
  if (rule.embargo_until || rule.trial_until) return json;
  Json exercises = Json::array();
  add_exercises(exercises, rule.hits, true, locale);
  add_exercises(exercises, rule.misses, false, locale);
  if (!exercises.empty()) json["practice"] = std::move(exercises);
  return json;
}

}  // namespace vorab::host
