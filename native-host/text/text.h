// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/entities.h"
#include "text/fold.h"
#include "text/utf.h"
#include "text/words.h"

namespace vorab::text {

/// What differs between two texts: lines of the one and of the other, as bytes. A line here goes
/// on from behind a "\n" (or the text's begin) until behind the next; other terminators end none.
struct Change {
  Span before, after;
};

/// A hashtag, and its name folded, without the sign.
struct Hashtag {
  Span span;
  std::string name;
};

/// One text, cut and folded once for all rules. All spans are bytes of `original()` unless a name
/// says otherwise. Only `become` changes it; not shared between threads.
///
/// Folding, words, entities and lines never look beyond a "\n". So a text of some lines of a text
/// is that part of it, which `become` lives from.
class Text {
 public:
  /// Ill-formed bytes become U+FFFD.
  explicit Text(std::string_view bytes);
  Text(const Text&) = delete;
  Text& operator=(const Text&) = delete;

  /// Makes this the text of `bytes`, at the cost of the lines that differ. What was taken from it
  /// before is no longer valid.
  Change become(std::string_view bytes);

  [[nodiscard]] const std::string& original() const { return original_; }
  [[nodiscard]] Span whole() const { return {0, original_.size()}; }
  [[nodiscard]] std::string_view slice(Span span) const {
    return std::string_view(original_).substr(span.begin, span.size());
  }

  /// The shadow for words, and the words and their pieces in it (spans of `folded().text()`).
  [[nodiscard]] const Folded& folded() const { return folded_; }
  [[nodiscard]] const std::vector<Span>& folded_words() const { return cut_.words; }
  [[nodiscard]] const std::vector<Piece>& folded_pieces() const { return cut_.pieces; }

  /// The shadow for patterns, and the lines in it (spans of `shape().text()`); made at the first
  /// call.
  [[nodiscard]] const Folded& shape() const;
  [[nodiscard]] const std::vector<Span>& shape_lines() const;

  /// Positions in a list: from `first` until before `last`.
  struct Range {
    std::size_t first, last;
  };
  /// The pieces, and the lines of the shape, that begin in these lines of the original.
  [[nodiscard]] Range pieces_in(Span lines) const;
  [[nodiscard]] Range shape_lines_in(Span lines) const;

  /// These lines and up to `back` more in front of them, `ahead` more behind them.
  [[nodiscard]] Span with_lines_around(Span lines, std::size_t back, std::size_t ahead) const;

  [[nodiscard]] const std::vector<Entity>& entities() const { return entities_; }

  /// The words in the original, and the hashtags; made at the first call.
  [[nodiscard]] const std::vector<Span>& words() const;
  [[nodiscard]] const std::vector<Hashtag>& hashtags() const;

  /// The entity that touches `span`, if any.
  [[nodiscard]] const Entity* entity_at(Span span) const;

  /// UTF-16 code units before `byte`.
  [[nodiscard]] std::size_t units(std::size_t byte) const;

 private:
  [[nodiscard]] Change change_to(std::string_view bytes) const;

  std::string original_;
  Folded folded_;
  Cut cut_;
  mutable std::optional<Folded> shape_;
  mutable std::vector<Span> shape_lines_;
  std::vector<Entity> entities_;
  mutable std::optional<std::vector<Span>> words_;
  mutable std::optional<std::vector<Hashtag>> hashtags_;
  mutable std::optional<Utf16Map> utf16_;
};

}  // namespace vorab::text
