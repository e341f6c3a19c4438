// SPDX-License-Identifier: Apache-2.0
#include "rules/one_is_enough.h"

namespace vorab::rules {

namespace {

// All hits of the rule are equally sure, wherever they stand.
bool judges_all_alike(const CompiledRule& compiled) {
  const auto& rule = *compiled.rule;
  const auto* pattern = compiled.matcher->pattern();
  return pattern != nullptr && pattern->validator == nullptr && !rule.near && !rule.raise &&
         !rule.lower && !(rule.unless && rule.unless->near);
}

}  // namespace

std::vector<bool> one_is_enough(const std::vector<CompiledRule>& rules,
                                const References& references, const Wanted& wanted) {
  std::vector<bool> out(rules.size());
  for (std::size_t id = 0; id < rules.size(); ++id) {
    out[id] = !wanted.includes(rules[id]) && judges_all_alike(rules[id]);
  }
  for (const auto& named : references.named) {  // these want to know where the hits are
    for (const auto id : named) {
      if (id != kNoRule) out[id] = false;
    }
  }
  return out;
}

}  // namespace vorab::rules
