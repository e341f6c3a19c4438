// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Two shadows of a text that rules look at instead of the text itself, each with a way back.
///
/// `fold_words`: case, accents, width and invisible characters do not count (from Unicode's case
/// folding and decompositions, UAX #15 and #44).
/// `fold_shape`: what patterns see: the case stays, invisible characters are gone, widths, spaces
/// and dashes are plain, accents are composed (NFC).
namespace vorab::text {

/// Half-open range of bytes.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  [[nodiscard]] std::size_t size() const { return end - begin; }
  [[nodiscard]] bool contains(const Span& other) const {
    return begin <= other.begin && other.end <= end;
  }
  friend bool operator==(const Span&, const Span&) = default;
};

class Folded {
 public:
  [[nodiscard]] const std::string& text() const { return text_; }

  /// The bytes of the original that a non-empty span of `text()` stands for: with the accents that
  /// belong to its last letter, without invisible characters at its ends.
  [[nodiscard]] Span original(Span folded) const;

  /// Where in `text()` stands what begins with a line of the original.
  [[nodiscard]] std::size_t folded(std::size_t line_begin) const;

  /// Puts `part` in place of whole lines of the original, of which it has `size` bytes.
  void replace_lines(Span original, const Folded& part, std::size_t size);

 private:
  friend class Folder;

  // A piece of the shadow. In a plain piece byte follows byte; any other stands for one letter.
  struct Piece {
    std::uint32_t folded;
    std::uint32_t begin, end;  // in the original
    bool plain;
  };
  [[nodiscard]] const Piece& piece_at(std::size_t folded) const;
  std::size_t piece_from(std::size_t line_begin);

  std::string text_;
  std::vector<Piece> pieces_;
};

/// `utf8` is well-formed. Texts of up to 4 GiB.
[[nodiscard]] Folded fold_words(std::string_view utf8);
[[nodiscard]] Folded fold_shape(std::string_view utf8);

/// The folded form of a word as a rule writes it.
[[nodiscard]] std::string folded_word(std::string_view utf8);

}  // namespace vorab::text
