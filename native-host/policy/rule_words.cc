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

}  // namespace vorab::policy
