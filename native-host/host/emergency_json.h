// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

#include "host/in_force.h"

namespace vorab::host {

/// `policy.emergency_rules` of PROTOCOL.md: those that concern this machine and are not over, so
/// that everybody affected sees what is asked, why, and until when. `locale` is "de" or "en".
[[nodiscard]] nlohmann::ordered_json emergency_rules_json(
    const std::vector<store::Emergency>& emergencies, std::string_view locale);

}  // namespace vorab::host
