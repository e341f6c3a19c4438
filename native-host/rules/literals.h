// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What a text must contain, so that an expression can match in it at all: the cheap question that
/// is asked before RE2 is.
namespace vorab::rules {

/// A text in which the expression matches contains, once it is folded by `fold_ascii`, at least one
/// string of each group. Groups and strings are never empty; strings are ASCII in lower case. The
/// most selective group stands first. No groups: nothing is known.
using RequiredLiterals = std::vector<std::vector<std::string>>;

/// Asks RE2's own analysis; costs about as much as compiling the expression. What RE2 refuses
/// requires nothing.
[[nodiscard]] RequiredLiterals required_literals(const std::string& expression, bool ignore_case);

/// Appends `text` with everything that RE2 takes for an ASCII letter when it ignores case as that
/// letter in lower case: A to Z, the Kelvin sign, the long s. All other bytes stay.
void fold_ascii(std::string_view text, std::string& out);

/// True if the text has the Kelvin sign or the long s.
[[nodiscard]] bool has_other_letters(std::string_view text);

}  // namespace vorab::rules
