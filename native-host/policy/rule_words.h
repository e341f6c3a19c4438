// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "policy/policy.h"

namespace vorab::policy {

/// Parts of a rule of kind `requires` that have words; a language's needs follow, in their order.
/// The parts of a sum are its hints.
enum class RequiresPart : std::size_t { trigger, with, needs, first_language };

/// The words of a part of a rule that a named list may add to; null if there is no such part.
[[nodiscard]] std::vector<Entry>* words_of(RuleKind& kind, std::size_t part);

}  // namespace vorab::policy
