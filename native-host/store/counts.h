// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/kept_lines.h"

namespace vorab::store {

/// In how many drafts of a day a rule on trial would have spoken.
struct Count {
  std::string day;  ///< ISO date, UTC
  int drafts = 0;
  std::string rule;
  friend bool operator==(const Count&, const Count&) = default;
};

/// The file `counts` of the state folder: a line `DAY DRAFTS RULE` for each rule and day.
[[nodiscard]] std::string to_line(const Count& count);
/// Nothing if it is no such line.
[[nodiscard]] std::optional<Count> count_of(std::string_view line);

/// What is counted of rules on trial, where policy and employees want it (InForce::granted).
class Counts {
 public:
  Counts(platform::Files& files, const std::filesystem::path& folder)
      : lines_(files, folder, "counts") {}

  /// The newest first.
  [[nodiscard]] std::vector<Count> load(KeptLines::Day today) const;
  /// One draft more for each of these rules.
  [[nodiscard]] std::error_code add(KeptLines::Day today, const std::vector<std::string>& rules);
  [[nodiscard]] std::error_code tidy(KeptLines::Day today) { return lines_.tidy(today); }
  [[nodiscard]] std::error_code forget() { return lines_.forget(); }

 private:
  KeptLines lines_;
};

}  // namespace vorab::store
