// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "imports/expression.h"

namespace vorab::imports {

/// Takes one class ([a-z], \d, ., \x41 …) from the front of an expression and gives its characters,
/// in no order. Nothing if it is not known.
[[nodiscard]] std::optional<std::vector<Range>> read_characters(std::string_view& rest);

}  // namespace vorab::imports
