// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vorab::validators {

/// The bytes of base64url without padding (RFC 4648, section 5); nothing if it is none.
[[nodiscard]] std::optional<std::string> base64url(std::string_view text);

}  // namespace vorab::validators
