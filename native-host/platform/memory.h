// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vorab::platform {

/// Gives back to the system what was freed and kept for the next time. Takes up to some
/// milliseconds, in which other threads' allocations wait. From any thread.
void give_back_memory();

}  // namespace vorab::platform
