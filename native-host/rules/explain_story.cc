// SPDX-License-Identifier: Apache-2.0
#include "rules/explain_story.h"

#include <set>

#include "rules/make_finding.h"
#include "rules/policy_names.h"
#include "rules/settled.h"
#include "text/utf.h"

namespace vorab::rules {

namespace {

constexpr std::size_t kSomeWords = 6;

const std::vector<policy::Entry>* entries_of(const policy::RuleKind& kind) {
  return std::visit(
      [](const auto& one) -> const std::vector<policy::Entry>* {
        if constexpr (requires { one.entries; }) return &one.entries;
        return nullptr;
      },
      kind);
}

}  // namespace

std::vector<Finding> Story::try_rule(const policy::Rule& changed) const {
  policy::Policy trial;
  trial.rules.push_back(changed);
  std::set<std::string, std::less<>> there{changed.id};
  for (std::size_t i = 0; i < trial.rules.size(); ++i) {
    std::vector<std::string> asked;
    if (trial.rules[i].unless) asked = trial.rules[i].unless->rules;
    for (const auto* id : policy::asked_rules(trial.rules[i].kind)) asked.push_back(*id);
    for (const auto& id : asked) {
      for (const auto& other : policy_.rules) {
        if (other.id == id && there.insert(id).second) trial.rules.push_back(other);
      }
    }
  }
  if (auto* spelling = std::get_if<policy::Spelling>(&trial.rules.front().kind)) {
    for (const auto& name : policy_names(policy_)) spelling->entries.push_back({name, {}, {}});
  }
  const auto built = RuleSet::build(trial);
  return settled(context_, [&] { return built.rules->check_rule(changed.id, utf8_, context_); })
      .findings;
}

std::vector<Finding> Story::find_words(const std::vector<policy::Entry>& words) const {
  policy::Rule rule;
  rule.id = "words";
  rule.kind = policy::Terms{words, policy::Match::inflected};
  return try_rule(rule);
}

std::string Story::quote(std::string_view text) const {
  return say("„", "“") + std::string(text) + say("“", "”");
}

std::string Story::words_of(const Finding& finding) const {
  if (!finding.start) return {};
  std::size_t units = 0;
  std::size_t begin = utf8_.size();
  std::size_t at = 0;
  for (; at < utf8_.size() && units < *finding.end;) {
    if (units == *finding.start) begin = at;
    const auto next = text::decode(utf8_, at);
    units += next.code_point > 0xFFFF ? 2 : 1;
    at += next.length;
  }
  return begin < at ? std::string(utf8_.substr(begin, at - begin)) : std::string();
}

std::string Story::entry_of(const Finding& finding) const {
  const auto* entries = entries_of(rule_.kind);
  if (finding.entry.empty() || !entries) return {};
  for (const auto& entry : *entries) {
    if (entry_id(entry.word) != finding.entry) continue;
    return entry.hidden ? say("ein Eintrag der verborgenen Liste", "an entry of the hidden list")
                        : quote(entry.word);
  }
  return say("ein Eintrag der verborgenen Liste", "an entry of the hidden list");
}

std::string Story::some_of(const std::vector<policy::Entry>& entries) const {
  std::vector<std::string> names;
  std::size_t hidden = 0;
  for (const auto& entry : entries) {
    if (entry.hidden) {
      ++hidden;
    } else {
      names.push_back(entry.word);
    }
  }
  std::string out = some_of(names);
  if (hidden == 0) return out;
  if (!out.empty()) out += say(" und ", " and ");
  return out + std::to_string(hidden) +
         say(" Einträge der verborgenen Liste", " entries of the hidden list");
}

std::string Story::some_of(const std::vector<std::string>& names) const {
  std::string out;
  for (std::size_t i = 0; i < names.size() && i < kSomeWords; ++i) {
    out += (i == 0 ? "" : ", ") + quote(names[i]);
  }
  if (names.size() <= kSomeWords) return out;
  return out + say(" und ", " and ") + std::to_string(names.size() - kSomeWords) +
         say(" weitere", " more");
}

policy::Rule bare(const policy::Rule& rule) {
  policy::Rule out = rule;
  out.sites = out.surfaces = out.posting_as = out.languages = out.audience = out.only_with = {};
  out.near.reset();
  out.unless.reset();
  out.raise.reset();
  out.lower.reset();
  out.from.reset();
  out.until.reset();
  out.embargo_until.reset();
  out.trial_until.reset();
  out.severity = policy::Severity::warn;
  return out;
}

}  // namespace vorab::rules
