// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace vorab::cli {

/// One thing that `vorab doctor` looked at.
struct Health {
  enum class Level { ok, warn, fail };
  Level level = Level::ok;
  bool users = false;  ///< of the user's own profile, not of the machine
  std::string where;   ///< "Chromium", "policies" …
  std::string what;    ///< a sentence without its full stop
  std::string remedy;  ///< empty if all is well
};

using Healths = std::vector<Health>;

}  // namespace vorab::cli
