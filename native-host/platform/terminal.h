// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace vorab::platform {

/// Asks at the terminal, whatever the standard streams are, and does not show what is typed.
/// Nothing if there is no terminal or the person breaks off. Blocks until Enter is pressed.
[[nodiscard]] std::optional<std::string> ask_secret(const std::string& question);

}  // namespace vorab::platform
