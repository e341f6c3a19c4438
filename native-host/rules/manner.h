// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace vorab::rules {

/// How what was found stands to what was looked for.
enum class Manner : std::uint8_t {
  itself,          ///< the word, whatever its case, accents and width; or the kind's own finding
  other_form,      ///< an ending, or another usual way to write it ("&" as "und", as one word)
  compound_front,  ///< the front of a closed compound: "Seeadlerprototyp"
  compound_back,   ///< its back: "Testseeadler"
  disguised,       ///< spaced out, look-alike letters …
  typo,            ///< one letter off
};

/// How sure a finding of this manner is, 0..1, before its rule and the words around it have a say.
[[nodiscard]] constexpr double confidence_of(Manner manner) {
  switch (manner) {
    case Manner::itself:
      return 1.0;
    case Manner::other_form:
      return 0.95;
    case Manner::compound_front:
      return 0.9;
    case Manner::compound_back:
    case Manner::disguised:
      return 0.8;
    case Manner::typo:
      return 0.6;
  }
  return 1.0;
}

}  // namespace vorab::rules
