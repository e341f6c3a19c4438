// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vorab::platform {

/// Gives back to the system what was freed and kept for the next time. Takes up to some
/// milliseconds, in which other threads' allocations wait. From any thread.
void give_back_memory();

/// Lets all threads share one heap: ours rarely allocate at the same time, and each further heap
/// keeps what is freed in it for itself. Before other threads start.
void share_one_heap();

}  // namespace vorab::platform
