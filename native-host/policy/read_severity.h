// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <variant>

#include "policy/policy.h"
#include "policy/report.h"
#include "policy/spot.h"

namespace vorab::policy {

using SeverityRange = std::variant<Severity, SeverityScale>;

/// A severity's name, or an object with rising thresholds.
[[nodiscard]] std::optional<SeverityRange> read_severity(const Spot& spot, Report& report);

}  // namespace vorab::policy
