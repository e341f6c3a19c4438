// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// Small and capital letters of well-formed UTF-8.
namespace vorab::text {

[[nodiscard]] bool begins_with_capital(std::string_view utf8);
[[nodiscard]] bool begins_with_digit(std::string_view utf8);

/// Two letters at least, and none of them small.
[[nodiscard]] bool is_in_capitals(std::string_view utf8);

/// The first letter as a capital; texts that begin with anything else stay as they are.
[[nodiscard]] std::string capitalised(std::string_view utf8);

/// All letters as capitals; ß, which has none in use, as SS.
[[nodiscard]] std::string in_capitals(std::string_view utf8);

}  // namespace vorab::text
