// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "imports/imported.h"
#include "imports/yaml.h"

namespace vorab::imports {

/// What keeps a Vale rule out as a whole, by its `extends` and `scope`; null if nothing.
[[nodiscard]] const Reason* obstacle(const YAML::Node& rule);

}  // namespace vorab::imports
