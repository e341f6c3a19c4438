// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vorab::platform {

/// Takes sockets, new processes, other programs and other processes' memory away from the whole
/// process. False if the kernel does not offer it.
bool restrict_system_calls();

}  // namespace vorab::platform
