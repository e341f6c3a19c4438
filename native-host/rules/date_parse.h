// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>

#include "rules/written_day.h"

namespace vorab::rules {

/// Days that were written together: one, a list ("1. und 2. März") or a range ("28.2.–2.3.2027").
struct WrittenDates {
  static constexpr std::size_t kMost = 8;
  std::array<WrittenDay, kMost> days;
  std::array<bool, kMost> ranges{};  ///< from the day to the next one
  /// Where the words are that tell the day's month: its own, or with those of a neighbour.
  std::array<text::Span, kMost> told{};
  std::array<bool, kMost> elliptic{};  ///< the month is a neighbour's
  std::size_t count = 0;               ///< 0: there is no date
  std::size_t resume = 0;              ///< no other dates begin before this byte of the folded text
};

/// Reads the dates that begin with the word at `word` (an index of `folded_words()`), longest
/// first. All have a day and a month. Bounded time.
[[nodiscard]] WrittenDates read_dates(const text::Text& text, std::size_t word);

/// What the words before `word` say about a date there.
[[nodiscard]] Lead lead_of(const text::Text& text, std::size_t word);

}  // namespace vorab::rules
