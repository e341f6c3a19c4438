// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "text/sign_reading.h"

namespace vorab::text {

/// The cashtag whose sign (`$`) stands at `at`.
[[nodiscard]] SignReading cashtag_at(std::string_view utf8, std::size_t at);

}  // namespace vorab::text
