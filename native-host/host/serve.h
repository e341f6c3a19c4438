// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/options.h"

namespace vorab::host {

/// Serves one extension over standard input and output until that ends, then ends the process:
/// 0 at the end of input, 5 if the stream broke. Does not return and waits for no thread, since
/// browsers kill a host that is still there a moment after it was told to go.
///
/// Threads: one reads standard input, this one runs the loop with the session and writes, one
/// checks texts, one reads policies, one dictionaries. They meet only in the loop.
[[noreturn]] void serve(const Options& options);

}  // namespace vorab::host
