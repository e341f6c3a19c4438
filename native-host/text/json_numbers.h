// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace vorab::text {

/// Turns each number of a JSON text that is too large for a double ("1e400") into null, in place;
/// false if there is none. RFC 8259 allows such numbers, JSON readers refuse the whole text.
bool mend_numbers(std::string& json);

}  // namespace vorab::text
