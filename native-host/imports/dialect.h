// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Expressions of other engines (Go, Python, .NET) in the words of RE2 and of a policy. What only
/// they can do (looking around, back-references) stays as it is, and RE2 says so.
namespace vorab::imports {

/// With the group of this number (from 1; 0: none) named `mark`, and the other names taken out.
[[nodiscard]] std::string with_mark(std::string_view pattern, int group);

/// How many groups an expression captures.
[[nodiscard]] int count_groups(std::string_view pattern);

/// Python's \Z is RE2's \z.
[[nodiscard]] std::string from_python(std::string_view pattern);

/// Looking around at the two ends, in the way that a policy says it: "it is(?!\\.)" becomes
/// "(?P<mark>it is)(?:[^\\.]|$)". With `bounded`, the marked part is to be whole words. Nothing if
/// the expression does not look around there, or asks for more than one character not to be there.
[[nodiscard]] std::optional<std::string> marked_inside(std::string_view pattern, bool bounded);

/// Counts with a high upper end ("{50,1000}") without it: the same hits, in much less memory.
[[nodiscard]] std::string without_high_counts(std::string_view pattern);

/// True if it asks for what stands on several lines.
[[nodiscard]] bool crosses_lines(std::string_view pattern);

}  // namespace vorab::imports
