// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

/// What run_process asks of Linux.
namespace vorab::platform {

/// Takes sockets and new privileges from the calling thread and from all programs that it starts.
bool confine_this_thread();

/// Bounds the memory, processor time and core dumps of a process of ours.
void bound_process(pid_t process);

}  // namespace vorab::platform
