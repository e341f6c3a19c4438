// SPDX-License-Identifier: Apache-2.0
#include "rules/precompute.h"

namespace vorab::rules {

policy::Compiled precompute(const policy::Policy& policy) {
  policy::Compiled out{std::string(policy::engine_version()), {}};
  for (const auto& rule : policy.rules) {
    const auto* pattern = std::get_if<policy::Pattern>(&rule.kind);
    if (pattern == nullptr) continue;
    out.patterns[rule.id] = policy::mark_of(*pattern);
  }
  return out;
}

}  // namespace vorab::rules
