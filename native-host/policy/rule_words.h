// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "policy/policy.h"

namespace vorab::policy {

/// Parts of a rule of kind `requires` that have words; a language's needs follow, in their order.
/// The parts of a sum are its hints.
enum class RequiresPart : std::size_t { trigger, with, needs, first_language };

/// Where words stand in a rule: in what its kind has, or in what narrows it.
struct RulePart {
  enum class Of { kind, near, unless, unless_near, raise, lower };
  Of of = Of::kind;
  std::size_t part = 0;  ///< of a kind, see above

  RulePart(Of side) : of(side) {}  // NOLINT(google-explicit-constructor): it is one
  explicit RulePart(RequiresPart of_kind) : part(static_cast<std::size_t>(of_kind)) {}
  explicit RulePart(std::size_t of_kind) : part(of_kind) {}
};

/// The words of a part of a rule that a named list may add to; null if there is no such part.
[[nodiscard]] std::vector<Entry>* words_of(Rule& rule, RulePart part);
[[nodiscard]] std::vector<Entry>* words_of(RuleKind& kind, std::size_t part);

}  // namespace vorab::policy
