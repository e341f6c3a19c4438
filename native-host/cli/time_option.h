// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <optional>
#include <string>

#include "policy/policy.h"

namespace vorab::cli {

/// The time that `--at` names (RFC 3339, or a date for its first moment in UTC), now if it is
/// empty; nothing, with a message, if it is neither.
[[nodiscard]] std::optional<policy::TimePoint> time_option(const std::string& at,
                                                           std::ostream& err);

}  // namespace vorab::cli
