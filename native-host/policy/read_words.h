// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "policy/policy.h"
#include "policy/report.h"
#include "policy/spot.h"

namespace vorab::policy {

/// Words of a list or rule: texts, or objects with `word`, `instead`, `note`.
[[nodiscard]] std::vector<Entry> read_words(const Spot& spot, Report& report);

/// Campaign tags, in the same form; the entries come without `#`. `wildcards` allows `*`.
[[nodiscard]] std::vector<Entry> read_tags(const Spot& spot, Report& report, bool wildcards);

}  // namespace vorab::policy
