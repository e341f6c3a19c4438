// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/skeleton.h"
#include "text/text.h"

namespace vorab::rules {

/// What a disguised name may end with.
inline constexpr std::array<std::string_view, 9> kDisguiseEndings{"",   "s",  "es", "n",  "en",
                                                                  "er", "ns", "e",  "ern"};

/// What stands between two letters of a disguised name.
enum class GapKind {
  none,        ///< nothing that a name may have in it
  joint,       ///< one sign that may stand inside a word that is not spaced out
  space,       ///< blanks and signs that space it out
  line_break,  ///< with a hyphen, or without
};

/// Of a gap that is not empty.
[[nodiscard]] GapKind gap_kind(std::string_view gap);

/// True for cells that words are made of; others are signs that look like a letter.
[[nodiscard]] bool is_letter_or_digit(const text::Cell& cell, std::string_view folded);

/// Adds the letter that the cell looks like, the letter itself if it looks like none.
void add_look(const text::Cell& cell, std::string_view folded, std::string& out);

/// A part of a text, read over disguises. The text must outlive it.
struct DisguiseView {
  const text::Text& text;
  std::string_view folded;
  std::vector<text::Cell> cells;

  /// `part` is of the folded text.
  DisguiseView(const text::Text& of, text::Span part);

  [[nodiscard]] std::string_view gap_before(std::size_t cell) const {
    return folded.substr(cells[cell - 1].end, cells[cell].begin - cells[cell - 1].end);
  }

  /// True if a name may begin with, or end with, this cell: at a word's border, in a hashtag also
  /// at a capital behind a small letter.
  [[nodiscard]] bool starts_word(std::size_t cell) const;
  [[nodiscard]] bool ends_word(std::size_t cell) const;

 private:
  [[nodiscard]] char32_t original_at(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] bool is_camel_border(std::size_t cell) const;
};

}  // namespace vorab::rules
