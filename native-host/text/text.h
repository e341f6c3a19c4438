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

/// One text, cut and folded once for all rules. All spans are bytes of `original()` unless a name
/// says otherwise. Immutable; not shared between threads.
class Text {
 public:
  /// Ill-formed bytes become U+FFFD.
  explicit Text(std::string_view bytes);
  Text(const Text&) = delete;
  Text& operator=(const Text&) = delete;

  [[nodiscard]] const std::string& original() const { return original_; }
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

  [[nodiscard]] const std::vector<Entity>& entities() const { return entities_; }

  /// The entity that touches `span`, if any.
  [[nodiscard]] const Entity* entity_at(Span span) const;

  /// UTF-16 code units before `byte`.
  [[nodiscard]] std::size_t units(std::size_t byte) const;

 private:
  std::string original_;
  Folded folded_;
  Cut cut_;
  mutable std::optional<Folded> shape_;
  mutable std::vector<Span> shape_lines_;
  std::vector<Entity> entities_;
  mutable std::optional<Utf16Map> utf16_;
};

}  // namespace vorab::text
