// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "policy/policy.h"
#include "policy/report.h"
#include "policy/spot.h"

namespace vorab::policy {

/// Words of a list or rule: texts, or objects with `word`, `instead`, `until` ….
[[nodiscard]] std::vector<Entry> read_words(const Spot& spot, Report& report);

/// Campaign tags, in the same form; the entries come without `#`. `wildcards` allows `*`.
[[nodiscard]] std::vector<Entry> read_tags(const Spot& spot, Report& report, bool wildcards);

/// Handles, likewise; the entries come without `@`.
[[nodiscard]] std::vector<Entry> read_handles(const Spot& spot, Report& report, bool wildcards);

/// Hosts, with `*` for any run of characters.
[[nodiscard]] std::vector<Entry> read_hosts(const Spot& spot, Report& report);

}  // namespace vorab::policy
