// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "text/text.h"

/// Which words of a line a speller may judge.
namespace vorab::rules {

struct TypedWord {
  text::Span span;               ///< bytes of the original
  bool starts_sentence = false;  ///< a capital says nothing
  bool capital = false;          ///< begins with one
  bool before_hyphen = false;    ///< "Wahnsinns-"
  bool contracted = false;       ///< an apostrophe and letters follow: "isn't", "hab's"
  bool named = false;            ///< a title stands before it, or "GmbH" behind: "Frau Febuar"
};

/// The words of a line, sentence by sentence, in order. Left out is what is no plain word: short
/// ones, those with digits or capitals inside, in capitals, in other scripts, in code, in file
/// names and addresses, in hashtags, mentions and links, before the endings of gendered forms.
[[nodiscard]] std::vector<std::vector<TypedWord>> typed_words(const text::Text& text,
                                                              text::Span line);

}  // namespace vorab::rules
