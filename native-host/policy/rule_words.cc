// SPDX-License-Identifier: Apache-2.0
#include "policy/rule_words.h"

namespace vorab::policy {

std::vector<Entry>* words_of(RuleKind& kind, std::size_t part) {
  if (auto* sum = std::get_if<Sum>(&kind)) {
    return part < sum->hints.size() ? &sum->hints[part].entries : nullptr;
  }
  auto* needed = std::get_if<Requires>(&kind);
  if (!needed) return nullptr;
  switch (static_cast<RequiresPart>(part)) {
    case RequiresPart::trigger:
      return &needed->entries;
    case RequiresPart::with:
      return &needed->with;
    case RequiresPart::needs:
      return &needed->needs.words;
    default:
      part -= static_cast<std::size_t>(RequiresPart::first_language);
      return part < needed->needs_in.size() ? &needed->needs_in[part].need.words : nullptr;
  }
}

std::vector<Entry>* words_of(Rule& rule, RulePart part) {
  using Of = RulePart::Of;
  switch (part.of) {
    case Of::near:
      return rule.near ? &rule.near->words : nullptr;
    case Of::unless:
      return rule.unless ? &rule.unless->words : nullptr;
    case Of::unless_near:
      return rule.unless && rule.unless->near ? &rule.unless->near->words : nullptr;
    case Of::raise:
      return rule.raise ? &rule.raise->words : nullptr;
    case Of::lower:
      return rule.lower ? &rule.lower->words : nullptr;
    case Of::kind:
      break;
  }
  return words_of(rule.kind, part.part);
}

}  // namespace vorab::policy
