// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "rules/finding.h"

namespace vorab::rules {

/// A finding as the protocol and `vorab check --format json` write it (PROTOCOL.md): absent
/// fields are left out.
[[nodiscard]] nlohmann::ordered_json to_json(const Finding& finding);

}  // namespace vorab::rules
