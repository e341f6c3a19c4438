// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "language/german_grammar.h"
#include "rules/setting.h"
#include "rules/typed_form.h"

namespace vorab::rules {

/// What a German sentence says about a noun at the hit: the article and adjectives before it, and
/// the cases, genders and numbers that it can have there.
struct GermanFrame {
  std::optional<language::Article> article;
  const language::Contraction* contraction = nullptr;  ///< "im": the article is in it
  std::vector<std::string> adjectives;                 ///< as typed, without their endings
  std::size_t begin = 0;                               ///< of the article, or of the hit
  language::Readings readings;
};

/// Nothing if it cannot be told, or a suggestion would break the sentence.
[[nodiscard]] std::optional<GermanFrame> german_frame(const Setting& setting,
                                                      const TypedForm& typed);

/// True if a pronoun that stands for the hit ("er", ", der") would not fit a noun of `genders`.
[[nodiscard]] bool misses_pronoun(const Setting& setting, const GermanFrame& frame,
                                  language::Readings genders);

}  // namespace vorab::rules
