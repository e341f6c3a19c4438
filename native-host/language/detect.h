// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/words.h"

namespace vorab::language {

enum class Language { german, english };

/// "de" or "en".
[[nodiscard]] std::string_view code(Language language);

/// The language that most of the text is written in, from its small words; nothing if neither
/// clearly leads. `pieces` are those of a folded text.
[[nodiscard]] std::optional<Language> detect(const std::vector<text::Piece>& pieces);

/// The language whose small words ("und", "the") this one is among, by text/hash.h's word_hash of
/// the folded word.
[[nodiscard]] std::optional<Language> language_of_small_word(std::uint64_t hash);

}  // namespace vorab::language
