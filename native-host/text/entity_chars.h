// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "text/utf.h"

/// Characters as twitter-text groups them, shared by the readers of entities.
namespace vorab::text {

[[nodiscard]] constexpr bool is_ascii_letter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
[[nodiscard]] constexpr bool is_ascii_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
[[nodiscard]] constexpr bool is_ascii_alnum(char32_t c) {
  return is_ascii_letter(c) || is_ascii_digit(c);
}
[[nodiscard]] constexpr bool is_one_of(char32_t c, std::u32string_view set) {
  return set.find(c) != std::u32string_view::npos;
}

/// ASCII punctuation, without `"` and the backtick.
[[nodiscard]] bool is_punctuation(char32_t c);
[[nodiscard]] bool is_space(char32_t c);
/// Latin letters with accents, combining accents, and their partners in the other case.
[[nodiscard]] bool is_accented_latin(char32_t c);
[[nodiscard]] bool is_cyrillic(char32_t c);
/// What a label of a host is made of, beside `-` and `_`: nearly everything beyond ASCII.
[[nodiscard]] bool is_host_character(char32_t c);

/// True if `utf8` goes on with `lower_case` (ASCII) at `at`, in whatever case.
[[nodiscard]] bool starts_with_ignoring_case(std::string_view utf8, std::size_t at,
                                             std::string_view lower_case);

/// The code point at `at`, or the one that ends there; U+0000 beyond the text's ends.
[[nodiscard]] char32_t code_point_at(std::string_view utf8, std::size_t at);
[[nodiscard]] char32_t code_point_before(std::string_view utf8, std::size_t at);

/// The end of the run of `allowed` code points that begins at `at`.
template <typename Allowed>
[[nodiscard]] std::size_t run_end(std::string_view utf8, std::size_t at, Allowed allowed) {
  while (at < utf8.size()) {
    const auto [c, length] = decode(utf8, at);
    if (!allowed(c)) break;
    at += length;
  }
  return at;
}

}  // namespace vorab::text
