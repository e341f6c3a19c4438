// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iosfwd>

#include "policy/policy.h"
#include "rules/rule_set.h"

namespace vorab::cli {

struct ExampleCounts {
  std::size_t rules = 0, hits = 0, misses = 0, failed = 0;
};

/// Tries every example of the policy on these rules, each against its own rule, and writes those
/// that do not hold to `out` with place and remedy. Adds to `counts`. Without a speller those of
/// rules about spelling do not hold.
void try_examples(const policy::Policy& policy, const rules::RuleSet& rules,
                  language::Speller* speller, ExampleCounts& counts, std::ostream& out);

}  // namespace vorab::cli
