// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/fold.h"

namespace vorab::text {

/// A part of a word: letters and digits apart, so that "NX-7" and "NX7" are made of the same
/// pieces.
struct Piece {
  Span span;
  std::uint64_t hash = 0;  ///< text/hash.h's word_hash
  bool glued = false;      ///< nothing stands between it and the piece before
};

/// The words of a text (runs of letters, digits and the marks on them) and their pieces, in order.
/// Marks belong to the letter before them.
struct Cut {
  std::vector<Span> words;
  std::vector<Piece> pieces;
};

[[nodiscard]] Cut cut(std::string_view utf8);
[[nodiscard]] std::vector<Span> find_words(std::string_view utf8);
[[nodiscard]] std::vector<Piece> find_pieces(std::string_view utf8);

/// True for code points that words are made of.
[[nodiscard]] bool is_word_character(char32_t c);

/// The lines of a text without their terminators (LF, CR, CRLF, U+2028, U+2029).
/// A text always has at least one line.
[[nodiscard]] std::vector<Span> find_lines(std::string_view utf8);

}  // namespace vorab::text
