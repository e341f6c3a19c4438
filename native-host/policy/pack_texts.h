// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vorab::policy {

/// The words that a parameter stands for; null if it has no value.
using WordsOf = std::function<const std::vector<std::string>*(std::string_view name)>;

/// The most texts that one text becomes.
inline constexpr std::size_t kMostTexts = 2000;

/// `text` with a word in the place of each `{name}`: one text for each word, or for each choice of
/// words; more than kMostTexts are not made up to the end. Nothing if a name has no value.
[[nodiscard]] std::vector<std::string> filled_texts(std::string_view text, const WordsOf& words_of);

/// The same with the first word only.
[[nodiscard]] std::optional<std::string> filled_text(std::string_view text,
                                                     const WordsOf& words_of);

/// A pattern with `(?:…|…)`, the words taken literally, in the place of each `{{name}}`.
[[nodiscard]] std::optional<std::string> filled_pattern(std::string_view pattern,
                                                        const WordsOf& words_of);

}  // namespace vorab::policy
