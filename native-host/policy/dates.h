// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "policy/policy.h"

/// Days and moments as policies write them.
namespace vorab::policy {

/// "2027-03-01" as its midnight UTC; nothing if it is written otherwise or not in the calendar.
[[nodiscard]] std::optional<TimePoint> parse_date(std::string_view text);

/// "2027-03-01T09:00:00+01:00" (RFC 3339, with its zone; fractions are dropped).
[[nodiscard]] std::optional<TimePoint> parse_time(std::string_view text);

/// Why a date or time was refused, for a message: "is not in the calendar", kNoZone ….
inline constexpr std::string_view kNoZone = "has no time zone";
[[nodiscard]] std::string why_no_time(std::string_view text);

/// "2027-03-01", the UTC day of a moment.
[[nodiscard]] std::string to_date(TimePoint time);

/// "2027-03-01T09:00:00Z".
[[nodiscard]] std::string to_time(TimePoint time);

}  // namespace vorab::policy
