// SPDX-License-Identifier: Apache-2.0
#include "policy/policy.h"

#include "policy/format.h"

namespace vorab::policy {

// kKindNames stands in the order of RuleKind's alternatives.
static_assert(std::variant_size_v<RuleKind> == kKindNames.size());
static_assert(std::is_same_v<std::variant_alternative_t<0, RuleKind>, Terms>);
static_assert(std::is_same_v<std::variant_alternative_t<1, RuleKind>, Pattern>);
static_assert(std::is_same_v<std::variant_alternative_t<2, RuleKind>, Wording>);
static_assert(std::is_same_v<std::variant_alternative_t<3, RuleKind>, Hashtags>);
static_assert(std::is_same_v<std::variant_alternative_t<4, RuleKind>, Mentions>);
static_assert(std::is_same_v<std::variant_alternative_t<5, RuleKind>, Links>);
static_assert(std::is_same_v<std::variant_alternative_t<6, RuleKind>, Dates>);
static_assert(std::is_same_v<std::variant_alternative_t<7, RuleKind>, Requires>);
static_assert(std::is_same_v<std::variant_alternative_t<8, RuleKind>, Sum>);
static_assert(std::is_same_v<std::variant_alternative_t<9, RuleKind>, Passages>);
static_assert(std::is_same_v<std::variant_alternative_t<10, RuleKind>, Spelling>);

std::vector<const std::string*> asked_rules(const RuleKind& kind) {
  std::vector<const std::string*> out;
  if (const auto* needed = std::get_if<Requires>(&kind)) {
    for (const auto& id : needed->rules) out.push_back(&id);
  }
  if (const auto* sum = std::get_if<Sum>(&kind)) {
    for (const auto& hint : sum->hints) {
      if (!hint.rule.empty()) out.push_back(&hint.rule);
    }
  }
  return out;
}

std::string_view kind_name(const RuleKind& kind) { return kKindNames[kind.index()]; }

}  // namespace vorab::policy
