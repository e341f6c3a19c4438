// SPDX-License-Identifier: Apache-2.0
#include "policy/rule_words.h"

namespace vorab::policy {

namespace {

bool add(std::vector<Entry>& words, const SharedWords::List& list) {
  words.insert(words.end(), list->begin(), list->end());
  return true;
}

// To what asks for words around a finding, if there is that.
template <class Asking>
bool add(std::optional<Asking>& asking, const SharedWords::List& list) {
  if (asking) asking->words.add(list);
  return asking.has_value();
}

}  // namespace

bool add_words(RuleKind& kind, std::size_t part, const SharedWords::List& list) {
  if (auto* sum = std::get_if<Sum>(&kind)) {
    return part < sum->hints.size() && add(sum->hints[part].entries, list);
  }
  auto* needed = std::get_if<Requires>(&kind);
  if (!needed) return false;
  switch (static_cast<RequiresPart>(part)) {
    case RequiresPart::trigger:
      return add(needed->entries, list);
    case RequiresPart::with:
      needed->with.add(list);
      return true;
    case RequiresPart::needs:
      return add(needed->needs.words, list);
    default:
      part -= static_cast<std::size_t>(RequiresPart::first_language);
      return part < needed->needs_in.size() && add(needed->needs_in[part].need.words, list);
  }
}

bool add_words(Rule& rule, RulePart part, const SharedWords::List& list) {
  using Of = RulePart::Of;
  switch (part.of) {
    case Of::near:
      return add(rule.near, list);
    case Of::unless:
      return add(rule.unless, list);
    case Of::unless_near:
      return rule.unless && add(rule.unless->near, list);
    case Of::raise:
      return add(rule.raise, list);
    case Of::lower:
      return add(rule.lower, list);
    case Of::kind:
      break;
  }
  return add_words(rule.kind, part.part, list);
}

}  // namespace vorab::policy
