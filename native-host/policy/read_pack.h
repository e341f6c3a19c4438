// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "policy/files.h"
#include "policy/pack.h"

namespace vorab::policy {

struct PackResult {
  Pack pack;
  Problems problems;  ///< of its files; those of its rules show when they are filled in and read
};

/// True if `path` is a folder that holds a `pack.json`.
[[nodiscard]] bool is_pack(const std::filesystem::path& path, const Files& files);

/// Reads the pack in a folder: its head, its parameters, and its rules as they are written.
[[nodiscard]] PackResult read_pack(const std::filesystem::path& folder, const Files& files);

}  // namespace vorab::policy
