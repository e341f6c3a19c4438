// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace vorab::platform {

/// This program's own file, links followed; empty if the system does not tell. Never throws.
[[nodiscard]] std::filesystem::path program();

}  // namespace vorab::platform
