// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "rules/compiled_rule.h"
#include "rules/references.h"

namespace vorab::rules {

/// The rules of which one hit is as good as many: nobody is told what they find, others ask at most
/// whether there is anything ("unless"), and whatever takes back one of their hits takes back all.
[[nodiscard]] std::vector<bool> one_is_enough(const std::vector<CompiledRule>& rules,
                                              const References& references, const Wanted& wanted);

}  // namespace vorab::rules
