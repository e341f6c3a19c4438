// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace vorab::cli {

struct Handshake {
  std::string host;   ///< the host's version if it answered as it should
  std::string wrong;  ///< else what came instead
};

/// Starts `command` as a browser would, says hello and waits for the answer, some seconds at most.
[[nodiscard]] Handshake shake_hands(const std::vector<std::string>& command);

}  // namespace vorab::cli
