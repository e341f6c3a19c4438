// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "policy/policy.h"

/// What is hashed of an entry of a hidden list, and looked up for a text. A key is the letters and
/// digits of a name as somebody reads them over a disguise (text/skeleton.h), without whatever
/// stands between them: "Projekt Nordstern", "Projekt-Nordstern", "ProjektNordstern" and "Pr0jekt
/// Nordstern" have one key. A text that has a key need not have the entry: it opens the entry, and
/// the usual finders judge.
namespace vorab::rules {

/// The key of a whole folded text.
[[nodiscard]] std::string hidden_key(std::string_view folded);

/// Keys of everything that a rule with this match finds as the entry, but for what a closed
/// compound has besides it; in disguise too if the entry says so. Sorted, each once.
[[nodiscard]] std::vector<std::string> hidden_keys(const policy::Entry& entry, policy::Match match);

/// The keys of the entry in all its spellings, without endings.
[[nodiscard]] std::vector<std::string> bare_hidden_keys(const policy::Entry& entry);

/// The most pieces that something found as the entry has.
[[nodiscard]] std::size_t pieces_of(const policy::Entry& entry, policy::Match match);

}  // namespace vorab::rules
