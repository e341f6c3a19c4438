// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vorab::language {

/// How fingers slip, the likeliest first.
enum class Slip : std::uint8_t {
  swapped,    ///< "nciht"
  undoubled,  ///< "kan"
  doubled,    ///< "Fachkräffte"
  missing,    ///< "Entscheidng"
  extra,      ///< "Qualtität"
  wrong,      ///< "Standart": a neighbour on the keyboard, or a letter that sounds alike
  twice       ///< "comittment": one letter too few doubled, another one too many
};

struct NearWord {
  std::string word;  ///< UTF-8
  Slip slip;
};

/// What somebody may have meant who typed `word` (UTF-8, letters of German and English), in the
/// order of Slip: its first letter stays unless it was swapped. About 15 times as many as letters.
[[nodiscard]] std::vector<NearWord> near_words(std::string_view word);

}  // namespace vorab::language
