// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

#include "measure.h"

namespace vorab::bench {

/// What a browser waits for when it starts the host, in microseconds, and what the host then keeps.
struct SpawnCost {
  Timing welcome;      ///< spawn to `welcome`
  Timing first_check;  ///< spawn to the `findings` of a check sent right behind `hello`
  double memory_mb = 0;
};

/// Starts `host` `times` times through pipes, with `policy` (a policy file's text) in force.
[[nodiscard]] SpawnCost spawn_cost(const std::filesystem::path& host, const std::string& policy,
                                   const std::string& text, int times);

}  // namespace vorab::bench
