// SPDX-License-Identifier: Apache-2.0
#include "rules/policy_names.h"

#include <variant>

namespace vorab::rules {

namespace {

class Names {
 public:
  void add(const std::string& text) { out_.push_back(text); }
  void add(const std::vector<std::string>& texts) {
    out_.insert(out_.end(), texts.begin(), texts.end());
  }
  void add(const policy::Localized& texts) {
    for (const auto& [language, text] : texts) add(text);
  }
  void add(const std::vector<policy::Entry>& entries) {
    for (const auto& entry : entries) {
      if (!entry.word.empty()) add(entry.word);  // else it is hidden
      add(entry.instead);
    }
  }

  void operator()(const policy::Wording& wording) {
    for (const auto& entry : wording.entries) add(entry.instead);
  }
  void operator()(const policy::Hashtags& tags) {
    add(tags.official);
    add(tags.retired);
  }
  void operator()(const policy::Mentions& mentions) { add(mentions.official); }
  void operator()(const policy::Requires& needed) {
    add(needed.entries);
    add(needed.needs.words);
    for (const auto& [language, need] : needed.needs_in) add(need.words);
  }
  void operator()(const policy::Sum& sum) {
    for (const auto& hint : sum.hints) add(hint.entries);
  }
  void operator()(const auto& kind) {
    if constexpr (requires { add(kind.entries); }) add(kind.entries);
  }

  std::vector<std::string> take() { return std::move(out_); }

 private:
  std::vector<std::string> out_;
};

}  // namespace

std::vector<std::string> policy_names(const policy::Policy& policy) {
  Names names;
  names.add(policy.publisher);
  names.add(policy.title);
  for (const auto& contact : policy.contacts) names.add(contact.role);
  for (const auto& rule : policy.rules) {
    std::visit(names, rule.kind);
    names.add(rule.instead);
  }
  return names.take();
}

}  // namespace vorab::rules
