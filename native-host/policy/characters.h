// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// What the reader asks about characters. All texts are UTF-8.
namespace vorab::policy {

[[nodiscard]] std::size_t code_points(std::string_view text);

[[nodiscard]] bool is_space(char32_t c);
/// White space of any script and nothing else.
[[nodiscard]] bool is_blank(std::string_view text);
[[nodiscard]] bool has_ascii_space(std::string_view text);
/// White space at the beginning or the end.
[[nodiscard]] bool has_outer_space(std::string_view text);

/// At least one character that words are made of.
[[nodiscard]] bool has_word(std::string_view text);

/// Lower-case letters and digits, with single `-` (and `.` if `dots`) between them.
[[nodiscard]] bool is_id(std::string_view text, bool dots);

/// A to Z as small letters, all else as it is.
[[nodiscard]] std::string lower_ascii(std::string_view text);

/// A name as ids are written: "Projekt Größe" becomes "projekt-groesse". May be empty.
[[nodiscard]] std::string kebab_case(std::string_view text);

}  // namespace vorab::policy
