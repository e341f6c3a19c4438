// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Words around an English noun that say what may be done with it. They come in folded. What is in
/// none of the lists is unknown, never the opposite.
namespace vorab::language {

/// "called", "codenamed": the sentence is about the name, not about the thing.
[[nodiscard]] bool speaks_of_names_en(std::string_view folded);

/// Words that follow a whole noun phrase and are no noun: "is", "with", "today".
[[nodiscard]] bool follows_noun_phrase(std::string_view folded);

[[nodiscard]] bool is_english_preposition(std::string_view folded);
[[nodiscard]] bool is_english_plural_verb(std::string_view folded);

/// Words that begin sentences with a capital letter and are no titles: "Meet", "Today".
[[nodiscard]] bool may_start_english(std::string_view folded);

/// Words before a noun that say something a suggestion would lose: "no", "every", "his".
[[nodiscard]] bool is_weighty_english(std::string_view folded);

/// "great", "wonderful"
[[nodiscard]] bool is_english_adjective(std::string_view folded);

}  // namespace vorab::language
