// SPDX-License-Identifier: Apache-2.0
#include "policy/lint_audience.h"

#include <algorithm>
#include <string_view>

#include "policy/quoted.h"

namespace vorab::policy {
namespace {

constexpr std::string_view kSecrets[] = {"customer", "confidential-project"};

// A word or two beside the rule are an author's choice; a list is what somebody exports.
constexpr std::size_t kFewWords = 2;

}  // namespace

Problems lint_readable_by_all(const Policy& policy) {
  Problems problems;
  for (const Rule& rule : policy.rules) {
    const auto* terms = std::get_if<Terms>(&rule.kind);
    if (!terms || !rule.pack.empty() || !rule.audience.empty()) continue;
    if (std::find(std::begin(kSecrets), std::end(kSecrets), rule.category) == std::end(kSecrets)) {
      continue;
    }
    const auto readable = std::count_if(terms->entries.begin(), terms->entries.end(),
                                        [](const Entry& entry) { return !entry.hidden; });
    if (readable <= static_cast<std::ptrdiff_t>(kFewWords)) continue;
    problems.push_back(
        {Problem::Level::warning, rule.place,
         std::to_string(readable) + " words of rule " + in_quotes(rule.id) + " (" + rule.category +
             ") stand readable on every machine",
         "put them into a list with \"hidden\": true, or let \"audience\" say whom they concern "
         "and give each group its own bundle"});
  }
  return problems;
}

}  // namespace vorab::policy
