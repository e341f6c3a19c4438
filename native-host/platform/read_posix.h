// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/stat.h>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <system_error>

namespace vorab::platform {

/// Reads a regular file whole, as `Files::read` says. `flags` are more of them for open(2);
/// `may_read` judges the open file before anything is read: false is `permission_denied`.
[[nodiscard]] std::error_code read_whole(
    const std::filesystem::path& path, std::size_t limit, std::string& bytes, int flags = 0,
    const std::function<bool(const struct stat&)>& may_read = {});

}  // namespace vorab::platform
