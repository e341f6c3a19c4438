// SPDX-License-Identifier: Apache-2.0
#pragma once

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

}  // namespace vorab::language
