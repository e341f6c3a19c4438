// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vorab::language {

/// A noun with what stands around it, as an admin writes it: "our new project", "a ferry operator",
/// "something we are working on", "newcomer".
struct EnglishPhrase {
  std::string article;  ///< "our", "the", "a" (for "an" too) …; empty without one
  std::string core;     ///< what follows it
  bool closed = false;  ///< nothing can be added: "a customer in France", "something we …"
  bool plural = false;
};

/// Nothing if the words are no such phrase, or not certainly.
[[nodiscard]] std::optional<EnglishPhrase> parse_english(std::string_view phrase);

/// "the", "our", "my", "this" and "a" for "an"; empty for other words.
[[nodiscard]] std::string_view english_article(std::string_view folded);

/// The article and what follows it: "an amazing partner". Without an article only the words.
[[nodiscard]] std::string with_article(std::string_view article, std::string_view words);

/// What makes a phrase a possessive: "'s", or "'" after a plural.
[[nodiscard]] std::string_view possessive_of(const EnglishPhrase& phrase);

}  // namespace vorab::language
