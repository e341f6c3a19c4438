// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Words around a German noun that say what may be done with it. They come in folded. The lists
/// hold what posts are made of; what is in none of them is unknown, never the opposite.
namespace vorab::language {

/// "heißt", "namens": the sentence is about the name, not about the thing.
[[nodiscard]] bool speaks_of_names_de(std::string_view folded);

/// Words that begin sentences with a capital letter and are no nouns: "Heute", "Wir".
[[nodiscard]] bool may_start_german(std::string_view folded);

/// Verb forms whose subject is one, or are several.
[[nodiscard]] bool is_singular_verb(std::string_view folded);
[[nodiscard]] bool is_plural_verb(std::string_view folded);

/// True if an object beside the word may well be a dative: "danken", "helfen".
[[nodiscard]] bool asks_for_dative(std::string_view folded);

/// Prepositions that stand behind their noun: "zufolge".
[[nodiscard]] bool is_postposition(std::string_view folded);

/// Words with an adjective's ending that are none: "heute", "gerne".
[[nodiscard]] bool is_no_adjective(std::string_view folded);

/// Inflected adjectives that may stand before a name without an article: "neuer".
[[nodiscard]] bool is_usual_adjective(std::string_view folded);

}  // namespace vorab::language
