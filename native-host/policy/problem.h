// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// What is wrong with a policy, where, and what would be right.
namespace vorab::policy {

/// A place in a policy file. Lines and columns count from 1; columns are Unicode code points.
/// `pointer` is a JSON pointer (RFC 6901), empty for the whole document.
struct Place {
  std::string file;
  std::size_t line = 1;
  std::size_t column = 1;
  std::string pointer;
};

/// One problem. Errors keep a policy from being used; warnings do not.
struct Problem {
  enum class Level { error, warning };
  Level level = Level::error;
  Place place;
  std::string message;  ///< what is wrong: lower case, no full stop
  std::string remedy;   ///< what would be right: lower case, no full stop; never empty
};

using Problems = std::vector<Problem>;

/// True if any problem is an error.
[[nodiscard]] bool has_errors(const Problems& problems);

/// Where something else stands, told to who looks at `now`: "in line 7", or "in other.json:7".
[[nodiscard]] std::string relative_place(const Place& other, const Place& now);

/// `file:line:column: error: message (pointer)` and a line `hint: remedy`.
[[nodiscard]] std::string to_text(const Problem& problem);

}  // namespace vorab::policy
