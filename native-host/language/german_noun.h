// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "language/german_grammar.h"

namespace vorab::language {

/// The genders that a noun (as written: "Neubauprojekt", "Anlagen") may have, by its last part or
/// its ending; empty if that tells nothing. "Vorhaben" may be a neuter or a plural.
[[nodiscard]] Readings genders_of(std::string_view noun);

/// The noun in another case, from its nominative; nothing where its declension is uncertain.
[[nodiscard]] std::optional<std::string> noun_in(std::string_view noun, Case c, Gender g);

/// True if the word, in whatever case and number, is one whose gender is known.
[[nodiscard]] bool is_known_noun(std::string_view word);

}  // namespace vorab::language
