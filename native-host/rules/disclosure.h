// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "text/text.h"

/// Whether words that look like a disclosure are one: not quoted, not denied, not part of an
/// address.
namespace vorab::rules {

/// How a text speaks about what is said in it. Made once a text, for rules that ask.
class Speech {
 public:
  explicit Speech(const text::Text& text) : text_(text) {}

  /// In quotation marks: somebody else says it, or it is a name.
  [[nodiscard]] bool is_quoted(text::Span span) const;

  /// "keine Werbung", "not an ad", "ich arbeite bei Musterwerk nicht mehr": denied by a word of the
  /// same clause, at most three words before or right behind.
  [[nodiscard]] bool is_denied(text::Span span) const;

  /// What stands between two parts of a phrase with "…" lets them be one: a few words of the same
  /// clause.
  [[nodiscard]] bool is_one_phrase(text::Span before, text::Span after) const;

  /// A part of a link, a mail address or a handle.
  [[nodiscard]] bool is_in_address(text::Span span) const;

  /// A part of a hashtag, as "Werbung" is in "#KeineWerbung".
  [[nodiscard]] bool is_part_of_tag(text::Span span) const;

  /// Number of words that begin before this byte.
  [[nodiscard]] std::size_t words_before(std::size_t byte) const;

 private:
  [[nodiscard]] std::string_view word(std::size_t index) const;
  [[nodiscard]] bool is_clause_border(std::size_t word) const;  // before this word

  const text::Text& text_;
  mutable std::optional<std::vector<text::Span>> quotes_;  // made when they are needed
};

}  // namespace vorab::rules
