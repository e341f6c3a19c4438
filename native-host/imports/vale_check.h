// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "imports/yaml.h"

namespace vorab::imports {

/// Why something stays out.
struct Reason {
  std::string_view reason;
  std::string_view remedy;
};

/// What keeps a Vale rule out as a whole, by its `extends` and `scope`; null if nothing.
[[nodiscard]] const Reason* obstacle(const YAML::Node& rule);

}  // namespace vorab::imports
