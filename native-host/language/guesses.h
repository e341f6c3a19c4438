// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "language/speller.h"

namespace vorab::language {

/// How somebody would come upon a name who tries names out.
enum class Found {
  word,      ///< it is in a dictionary, or a year, or a number
  compound,  ///< words of a dictionary, one behind the other
  near,      ///< close to words of a dictionary: a letter changed, some more
  letters,   ///< letter by letter
};

struct Guesses {
  double log10 = 0;  ///< of the names tried before this one, at most
  Found found = Found::word;
};

/// Tries names as a guesser would who has both dictionaries: words first, then words put together,
/// words with a slip, syllables. Estimates to the guesser's favour. Takes some milliseconds;
/// without dictionaries everything is letters.
[[nodiscard]] Guesses guesses_for(std::string_view name, const Speller& speller);

}  // namespace vorab::language
