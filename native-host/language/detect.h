// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "text/fold.h"

namespace vorab::language {

enum class Language { german, english };

/// "de" or "en".
[[nodiscard]] std::string_view code(Language language);

/// The language that most of the text is written in, from its small words; nothing if neither
/// clearly leads. `folded` is text::fold_words' shadow, `words` its words.
[[nodiscard]] std::optional<Language> detect(std::string_view folded,
                                             const std::vector<text::Span>& words);

}  // namespace vorab::language
