// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "policy/files.h"
#include "policy/read_policy.h"

namespace vorab::policy {

/// Reads the list files that a policy file names. They stand below `folder`, the policy's; what a
/// path or a symbolic link names outside it is not read.
void read_list_files(FileDraft& draft, const std::filesystem::path& folder, const Files& files);

/// What a policy without a folder says instead: its lists cannot be read.
void refuse_list_files(FileDraft& draft);

}  // namespace vorab::policy
