// SPDX-License-Identifier: Apache-2.0
#include "cli/time_option.h"

#include <ostream>

#include "platform/clock.h"
#include "policy/dates.h"

namespace vorab::cli {

std::optional<policy::TimePoint> time_option(const std::string& at, std::ostream& err) {
  if (at.empty()) return platform::SystemClock().now();
  if (const auto time = policy::parse_time(at)) return time;
  if (const auto date = policy::parse_date(at)) return date;
  err << "vorab: --at '" << at << "' " << policy::why_no_time(at)
      << "\nhint: write 2027-03-01 or 2027-03-01T09:00:00+01:00\n";
  return std::nullopt;
}

}  // namespace vorab::cli
