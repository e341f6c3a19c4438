// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace vorab::rules {

/// True if `text` is `pattern`, where `*` stands for any run of bytes. Linear in the text for each
/// star; no recursion.
[[nodiscard]] bool matches_wildcard(std::string_view pattern, std::string_view text);

}  // namespace vorab::rules
