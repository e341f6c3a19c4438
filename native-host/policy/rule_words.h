// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

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

/// Adds a named list's words to a part of a rule; false if there is no such part.
[[nodiscard]] bool add_words(Rule& rule, RulePart part, const SharedWords::List& list);
[[nodiscard]] bool add_words(RuleKind& kind, std::size_t part, const SharedWords::List& list);

}  // namespace vorab::policy
