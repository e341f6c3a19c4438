// SPDX-License-Identifier: Apache-2.0
#include "policy/lint_protected.h"

#include <set>
#include <string>
#include <string_view>

#include "policy/protected_speech.h"
#include "policy/quoted.h"

namespace vorab::policy {
namespace {

constexpr std::string_view kPlaces = "places where people report, organise or seek their rights";

class RuleLint {
 public:
  RuleLint(const Rule& rule, Problems& problems) : rule_(rule), problems_(problems) {}

  void words(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) {
      if (entry.hidden) continue;
      if (const auto subject = protected_subject(entry.word)) warn(entry, *subject);
    }
  }
  void hosts(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) {
      if (is_protected_host(entry.word)) warn(entry, kPlaces);
    }
  }

 private:
  void warn(const Entry& entry, std::string_view subject) {
    if (!said_.insert(subject).second) return;
    problems_.push_back(
        {Problem::Level::warning, entry.place,
         in_quotes(entry.word) + " in rule " + in_quotes(rule_.id) + " is about " +
             std::string(subject) + ", of which people may always speak",
         "take it out, or ask those who speak for the employees before it goes out"});
  }

  const Rule& rule_;
  Problems& problems_;
  std::set<std::string_view> said_;
};

}  // namespace

Problems lint_protected_speech(const Policy& policy) {
  Problems problems;
  for (const Rule& rule : policy.rules) {
    if (!rule.pack.empty() || rule.quiet) continue;
    RuleLint lint(rule, problems);
    if (const auto* terms = std::get_if<Terms>(&rule.kind)) lint.words(terms->entries);
    if (const auto* links = std::get_if<Links>(&rule.kind)) lint.hosts(links->hosts);
    if (const auto* tags = std::get_if<Hashtags>(&rule.kind)) {
      lint.words(tags->forbidden);
      lint.words(tags->retired);
    }
  }
  return problems;
}

}  // namespace vorab::policy
