// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// What stands between the pieces of a name, and what may stand there instead.
namespace vorab::rules {

/// White space as single spaces, none at the ends.
[[nodiscard]] std::string single_spaces(std::string_view text);

/// True if `found` is `written` but for the length of its white space (within one line).
[[nodiscard]] bool same_gap(std::string_view written, std::string_view found);

/// True if people write `found` for `written`: a hyphen for a space, "NX 7" and "NX7" for "NX-7",
/// "&" with and without spaces. `long_letters`: the piece before has two letters or more; a single
/// letter and a number a space apart ("A 4") are too common.
[[nodiscard]] bool usual_gap(std::string_view written, std::string_view found, bool long_letters);

/// True if the gap is an "&" or "+", which people also write as a word.
[[nodiscard]] bool is_and(std::string_view gap);

}  // namespace vorab::rules
