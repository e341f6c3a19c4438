// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "language/speller.h"
#include "measure.h"
#include "policy/policy.h"

/// The engines side by side. Each make function returns a scan that counts hits with positions.
namespace vorab::bench {

using SpellerPtr = std::shared_ptr<language::Speller>;

/// Both dictionaries; it remembers the words it was asked about.
[[nodiscard]] SpellerPtr make_speller();

/// Looks up what waits, as the host does between two checks.
void think(language::Speller& speller);

/// Rules about spelling find nothing without a speller.
[[nodiscard]] Scan make_vorab(const policy::Policy& policy, SpellerPtr speller = nullptr);

/// The same in one composer: it remembers the text before.
[[nodiscard]] Scan make_vorab_composer(const policy::Policy& policy, SpellerPtr speller = nullptr);

/// The gate alone, line by line, then RE2 on its candidates: what patterns cost without the rest.
[[nodiscard]] Scan make_gate(const std::vector<policy::Pattern>& patterns);

[[nodiscard]] Scan make_re2_one_by_one(const std::vector<policy::Pattern>& patterns);

/// One RE2::Set with 64 MB tells which patterns match; RE2 finds where.
[[nodiscard]] Scan make_re2_set(const std::vector<policy::Pattern>& patterns);

/// Vectorscan tells which patterns match; RE2 finds where. `with_positions` false: without RE2.
/// Empty where the bench was built without it.
[[nodiscard]] std::optional<Scan> make_vectorscan(const std::vector<policy::Pattern>& patterns,
                                                  bool with_positions);

}  // namespace vorab::bench
