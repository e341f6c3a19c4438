// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "rules/byte_counts.h"
#include "rules/byte_set.h"

/// What all matches of an expression have in common, where there is no literal to look for:
/// "sixteen digits, spaces and dashes".
namespace vorab::rules {

/// Every match that is not empty is a part of a run of these bytes, at least so long, and has at
/// least these counts.
struct MatchShape {
  ByteSet bytes;
  std::size_t least = 1;
  ByteCounts counts;
  bool is_wide = false;  ///< usual words have no other bytes

  /// Calls `visit(span)` for each stretch of `text` that a match may be in, in order; no two touch.
  /// `digits` are the places of all digits in the text.
  template <typename Visit>
  void for_each_place(std::string_view text, const std::vector<std::uint32_t>& digits,
                      Visit visit) const;

 private:
  template <typename Visit>
  void for_each_place_around(const std::vector<std::uint32_t>& digits, std::string_view text,
                             Visit visit) const;
};

/// The shape of an expression's matches (in RE2's syntax). Knows the usual parts of the syntax; for
/// whatever else there is it is that of any text.
[[nodiscard]] MatchShape match_shape(std::string_view expression, bool ignore_case);

template <typename Visit>
void MatchShape::for_each_place(std::string_view text, const std::vector<std::uint32_t>& digits,
                                Visit visit) const {
  if (counts.digits > 0) return for_each_place_around(digits, text, visit);
  if (is_wide && counts.codes == 0) {
    if (has_run(text, bytes, least)) visit(text::Span{0, text.size()});
    return;
  }
  bool any = false;
  for_each_run(text, bytes, least, [&](text::Span span) {
    const auto found = text.substr(span.begin, span.size());
    if (counts.codes > 0 && !count_bytes(found).cover(counts)) return true;
    any = true;
    if (!is_wide) visit(span);
    return !is_wide;
  });
  // Where nearly every word is a run, one look at all of them is quicker.
  if (is_wide && any) visit(text::Span{0, text.size()});
}

// There are far fewer digits than letters: only runs around them are looked at.
template <typename Visit>
void MatchShape::for_each_place_around(const std::vector<std::uint32_t>& digits,
                                       std::string_view text, Visit visit) const {
  for (std::size_t i = 0; i < digits.size();) {
    const std::size_t first = i++;
    std::size_t begin = digits[first];
    if (!bytes.has(text[begin])) continue;
    std::size_t end = begin + 1;
    while (begin > 0 && bytes.has(text[begin - 1])) --begin;
    while (end < text.size() && bytes.has(text[end])) ++end;
    while (i < digits.size() && digits[i] < end) ++i;
    if (end - begin < least || i - first < counts.digits) continue;
    const auto found = text.substr(begin, end - begin);
    if (counts.codes > counts.digits && !count_bytes(found).cover(counts)) continue;
    visit(text::Span{begin, end});
  }
}

}  // namespace vorab::rules
