// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string_view>

#include "rules/finding.h"

namespace vorab::rules {

/// A finding as the protocol and `vorab check --format json` write it (PROTOCOL.md): absent
/// fields are left out.
[[nodiscard]] nlohmann::ordered_json to_json(const Finding& finding);

/// "hint", "warn", "stop".
[[nodiscard]] std::string_view name_of(policy::Severity severity);

}  // namespace vorab::rules
