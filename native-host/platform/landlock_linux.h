// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sandbox.h"

namespace vorab::platform {

/// Leaves the calling thread, and those it starts, no files but `reach` (and no TCP where the
/// kernel can do that). Returns Landlock's ABI in use, 0 if this kernel has none.
int restrict_files(const Reach& reach);

}  // namespace vorab::platform
