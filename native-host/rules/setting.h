// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/fold.h"

namespace vorab::rules {

/// The sentence around a hit, as far as a suggestion has to fit into it. It never reaches beyond
/// the hit's line. Refers to the text.
struct Setting {
  struct Word {
    text::Span span;
    std::string folded;
  };

  /// What stands right before or behind the hit.
  enum class Edge {
    none,        ///< the sentence begins or ends here, a sign like "." or an emoji included
    word,        ///< a space and a word
    comma,       ///< "," and a word
    pause,       ///< ":", " – " or a bracket's end, and more of the sentence
    hyphen,      ///< "-" and a letter: a compound
    apostrophe,  ///< "'" behind the hit
    other        ///< anything else: nothing may be put here
  };

  std::string_view text;
  text::Span hit;
  std::vector<Word> before;  ///< the sentence's words, the nearest first
  std::vector<Word> after;   ///< and behind the hit
  Edge left = Edge::none, right = Edge::none;
  text::Span line;

  /// True if only a space lies between the word and the next one toward the hit.
  [[nodiscard]] bool joins_before(std::size_t index) const;
  [[nodiscard]] std::string_view slice(text::Span span) const {
    return text.substr(span.begin, span.size());
  }
};

/// Looks at most some hundred bytes to either side.
[[nodiscard]] Setting setting_of(std::string_view utf8, text::Span hit);

}  // namespace vorab::rules
