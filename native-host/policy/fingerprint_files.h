// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "policy/files.h"
#include "policy/read_policy.h"

namespace vorab::policy {

/// Reads the fingerprint files that the rules of a policy file name. They stand below `folder`, the
/// policy's.
void read_fingerprint_files(FileDraft& draft, const std::filesystem::path& folder,
                            const Files& files);

/// What a policy without a folder says instead.
void refuse_fingerprint_files(FileDraft& draft);

}  // namespace vorab::policy
