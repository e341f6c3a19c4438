// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/health.h"

/// The browsers of a machine, and whether they would start the host.
namespace vorab::cli {

/// Where things are: `root` is in front of the machine's paths (empty: this machine).
struct Machine {
  std::filesystem::path root, home;
};

/// Judges each browser that is there: its manifest, the program that this names, the browser's own
/// policies, and a handshake with the program as that browser would start it. `handed` becomes true
/// if browser policy hands a policy to the extension.
[[nodiscard]] Healths examine_browsers(const Machine& machine, bool& handed);

}  // namespace vorab::cli
