// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/difference_facts.h"

namespace vorab::policy {

/// What a rule looks for, by its kind.
void add_kind_facts(const RuleKind& kind, Facts& facts);

}  // namespace vorab::policy
