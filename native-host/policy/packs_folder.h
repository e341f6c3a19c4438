// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "policy/files.h"

namespace vorab::policy {

/// Where the packs are that come with a program: `../share/vorab/packs` from its folder where it is
/// installed, `../../policies/packs` where it was built. Empty if there are none.
[[nodiscard]] std::filesystem::path packs_folder(const std::filesystem::path& program,
                                                 const Files& files = disk());

}  // namespace vorab::policy
