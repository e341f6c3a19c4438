// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/fold.h"

namespace vorab::rules {

/// A set of bytes.
class ByteSet {
 public:
  constexpr void add(unsigned char byte) { words_[byte / 64] |= std::uint64_t{1} << (byte % 64); }
  constexpr void add_range(unsigned first, unsigned last) {
    for (unsigned byte = first; byte <= last; ++byte) add(static_cast<unsigned char>(byte));
  }
  constexpr void add(const ByteSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
  }

  [[nodiscard]] constexpr bool has(char byte) const {
    const auto at = static_cast<unsigned char>(byte);
    return (words_[at / 64] >> (at % 64) & 1) != 0;
  }

  friend constexpr bool operator==(const ByteSet&, const ByteSet&) = default;

 private:
  std::array<std::uint64_t, 4> words_{};
};

/// Calls `visit(span)` for each longest stretch of `text` that has only bytes of `set` and at least
/// `least` (1 or more) of them, until it says false. Looks at few bytes where long stretches are
/// rare.
template <typename Visit>
void for_each_run(std::string_view text, const ByteSet& set, std::size_t least, Visit visit) {
  // A run that begins at or behind `from` goes on until `from + least` at least: backwards from
  // there, the first byte that is no member rules out all before it.
  for (std::size_t from = 0; from + least <= text.size();) {
    std::size_t begin = from + least;
    while (begin > from && set.has(text[begin - 1])) --begin;
    if (begin > from) {
      from = begin;
      continue;
    }
    std::size_t end = from + least;
    while (end < text.size() && set.has(text[end])) ++end;
    if (!visit(text::Span{begin, end})) return;
    from = end + 1;
  }
}

/// True if there is such a stretch.
[[nodiscard]] inline bool has_run(std::string_view text, const ByteSet& set, std::size_t least) {
  for (std::size_t from = 0; from + least <= text.size();) {
    std::size_t begin = from + least;
    while (begin > from && set.has(text[begin - 1])) --begin;
    if (begin == from) return true;
    from = begin;
  }
  return false;
}

}  // namespace vorab::rules
