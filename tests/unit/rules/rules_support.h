// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "rules/rule_set.h"

/// Small policies made in memory and the spans they find, for the tests of the engine.
namespace vorab::rules::test {

inline std::vector<policy::Entry> entries(const std::vector<std::string>& words) {
  std::vector<policy::Entry> out;
  for (const auto& word : words) out.push_back({word, {}, {}});
  return out;
}

inline policy::Rule rule(policy::RuleKind kind, std::string id = "r") {
  policy::Rule out;
  out.id = std::move(id);
  out.kind = std::move(kind);
  return out;
}

inline policy::Rule terms(const std::vector<std::string>& words, std::string id = "r") {
  return rule(policy::Terms{entries(words), policy::Match::word}, std::move(id));
}

inline policy::Policy policy_of(std::vector<policy::Rule> rules) {
  policy::Policy out;
  out.rules = std::move(rules);
  return out;
}

inline Result check(const policy::Policy& policy, const std::string& text, Context context = {}) {
  return RuleSet::build(policy).rules->check(text, context);
}

inline Result check(const policy::Rule& rule, const std::string& text, Context context = {}) {
  return check(policy_of({rule}), text, std::move(context));
}

using Spans = std::vector<std::pair<std::size_t, std::size_t>>;

inline Spans spans(const Result& result) {
  Spans out;
  for (const auto& finding : result.findings) out.emplace_back(*finding.start, *finding.end);
  return out;
}

/// Each text has one finding.
inline void found(const policy::Rule& rule, const std::vector<std::string>& texts) {
  for (const auto& text : texts) {
    INFO(text);
    CHECK(check(rule, text).findings.size() == 1);
  }
}

/// No text has any.
inline void not_found(const policy::Rule& rule, const std::vector<std::string>& texts) {
  for (const auto& text : texts) {
    INFO(text);
    CHECK(check(rule, text).findings.empty());
  }
}

}  // namespace vorab::rules::test
