// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace vorab::policy {

/// `text` in quotation marks for a message: control and direction characters are shown as
/// `\u{…}` so that they cannot play with a terminal, and long texts are cut with `…`.
[[nodiscard]] std::string in_quotes(std::string_view text);

}  // namespace vorab::policy
