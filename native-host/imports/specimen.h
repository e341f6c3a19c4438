// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "imports/expression.h"

namespace vorab::imports {

/// A text in which the expression should match (it may want something around it): another one for
/// each number, the shortest for 0, and always the same for the same number.
[[nodiscard]] std::string specimen(const Expression& expression, unsigned number);

}  // namespace vorab::imports
