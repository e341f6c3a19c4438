// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace vorab::rules {

/// From this many letters on a word is long enough that one typo leaves it recognisable.
inline constexpr std::size_t kFuzzyLetters = 8;

/// True if one letter is missing, too many, wrong, or two neighbours are swapped (a distance of one
/// after Damerau and Levenshtein, in code points). Equal words are no typo.
[[nodiscard]] bool is_one_typo(std::string_view word, std::string_view written);

/// Hashes of the word and of all words that lack one of its letters: two words one typo apart
/// always share one (Garbe's symmetric deletes).
[[nodiscard]] std::vector<std::uint64_t> typo_keys(std::string_view word);

}  // namespace vorab::rules
