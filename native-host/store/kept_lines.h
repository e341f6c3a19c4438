// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <system_error>
#include <vector>

#include "platform/files.h"

namespace vorab::store {

/// A small file of the state folder with a line for each thing that is kept, the day in front
/// (`2026-11-30 …`). It is short and forgets by itself; what is no such line is passed over.
/// Written as a whole under the folder's one lock, so that it is never torn. Each call may block on
/// the disk; one thread at a time.
class KeptLines {
 public:
  static constexpr std::size_t kMost = 1000;             ///< lines; the oldest go
  static constexpr std::chrono::days kLongest{90};       ///< days; older ones go
  static constexpr std::size_t kMostBytes = 256 * 1024;  ///< a longer file is none of ours

  using Lines = std::vector<std::string>;
  using Day = std::chrono::sys_days;

  /// `folder` is the state folder; empty if there is none, then nothing is kept.
  KeptLines(platform::Files& files, std::filesystem::path folder, std::string name);

  /// What is kept that is not too old, the oldest first.
  [[nodiscard]] Lines load(Day today) const;

  /// Changes what is kept. On failure it stays as it was.
  [[nodiscard]] std::error_code change(Day today, const std::function<void(Lines&)>& how);

  /// Takes out what is too old, if there is a file.
  [[nodiscard]] std::error_code tidy(Day today);

  /// Takes the file away; fine if there is none.
  [[nodiscard]] std::error_code forget();

 private:
  platform::Files& files_;
  std::filesystem::path folder_;
  std::string name_;
};

}  // namespace vorab::store
