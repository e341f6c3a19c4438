// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "text/sign_reading.h"

namespace vorab::text {

/// The hashtag whose sign (`#` or `＃`) stands at `at`.
[[nodiscard]] SignReading hashtag_at(std::string_view utf8, std::size_t at, std::size_t floor);

}  // namespace vorab::text
