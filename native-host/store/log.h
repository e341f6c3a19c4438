// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/kept_lines.h"

namespace vorab::store {

/// What somebody did about a finding. The day is enough to see which rules help; an hour would tell
/// when somebody works. No text, no reason, and no entry of a list, which could give a word away.
struct Decision {
  std::string day;     ///< ISO date, UTC
  int version = 0;     ///< of the policy
  std::string action;  ///< one of kActions
  std::string site;    ///< one of the policy format's, or kOtherSite
  std::string rule;
  friend bool operator==(const Decision&, const Decision&) = default;
};

inline constexpr std::string_view kActions[] = {"dismissed", "replaced", "posted-anyway",
                                                "false-alarm"};
inline constexpr std::string_view kOtherSite = "other";

/// The file `log` of the state folder: a line `DAY VERSION ACTION SITE RULE` for each.
[[nodiscard]] std::string to_line(const Decision& decision);
/// Nothing if it is no such line.
[[nodiscard]] std::optional<Decision> decision_of(std::string_view line);

/// The log, where policy and employees want one (InForce::granted).
class Log {
 public:
  Log(platform::Files& files, const std::filesystem::path& folder) : lines_(files, folder, "log") {}

  /// The newest first.
  [[nodiscard]] std::vector<Decision> load(KeptLines::Day today) const;
  [[nodiscard]] std::error_code add(KeptLines::Day today, const Decision& decision);
  [[nodiscard]] std::error_code tidy(KeptLines::Day today) { return lines_.tidy(today); }
  [[nodiscard]] std::error_code forget() { return lines_.forget(); }

 private:
  KeptLines lines_;
};

}  // namespace vorab::store
