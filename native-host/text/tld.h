// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace vorab::text {

/// The end of the top-level domain that begins at `at`: one of the root zone, a name reserved for
/// houses and examples (in lower case: after a full stop "Test" begins a sentence), or `xn--…`.
/// No ASCII letter, digit, `@`, `+` or `-` may follow. 0 if there is none.
[[nodiscard]] std::size_t tld_end(std::string_view utf8, std::size_t at);

}  // namespace vorab::text
