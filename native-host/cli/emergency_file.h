// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "policy/emergency_rule.h"

namespace vorab::cli {

/// What a file says that is meant to be an emergency rule; nothing if it is none.
[[nodiscard]] std::optional<policy::EmergencyRead> emergency_in(const std::filesystem::path& path);

/// "emergency rule hall-3, issued …, until …, because: …".
[[nodiscard]] std::string told(const policy::EmergencyRule& rule);

}  // namespace vorab::cli
