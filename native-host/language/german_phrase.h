// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/german_grammar.h"

namespace vorab::language {

/// A noun with what stands around it, as an admin writes it in the nominative: "unser neues
/// Projekt", "ein Vorhaben im Haus", "neue Anlagen", "Neuzugang".
struct GermanPhrase {
  struct Adjective {
    std::string word;     ///< without its ending, if it has one
    bool ending = false;  ///< "noch" in "unser noch geheimes Projekt" has none
    std::string sign;     ///< what follows it: "," or nothing
  };

  std::optional<Article> article;
  std::vector<Adjective> adjectives;
  std::string noun;
  std::string tail;     ///< from the space or comma after the noun: " im Haus"
  bool one_of = false;  ///< "einer unserer Rechner": the article stands alone, `tail` is the rest
  Readings genders;     ///< those that the words allow, in any case

  /// Whether nothing but a capitalised word is there.
  [[nodiscard]] bool is_bare() const { return !article && adjectives.empty() && !one_of; }
};

/// Nothing if the words are no such phrase, or not certainly.
[[nodiscard]] std::optional<GermanPhrase> parse_german(std::string_view phrase);

/// How the phrase is put into a sentence.
struct Inflection {
  Case c = Case::nominative;
  Gender gender = Gender::neuter;
  std::optional<Article> article;            ///< before it; its own if it has one
  std::vector<std::string> adjectives = {};  ///< of the sentence, without their endings
};

/// The phrase without its article, in that form; nothing where a form is uncertain.
[[nodiscard]] std::optional<std::string> inflected(const GermanPhrase& phrase,
                                                   const Inflection& inflection);

/// The article in that form, with a space; empty without one.
[[nodiscard]] std::optional<std::string> inflected_article(const GermanPhrase& phrase,
                                                           const Inflection& inflection);

}  // namespace vorab::language
