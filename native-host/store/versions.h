// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <system_error>

#include "platform/files.h"

/// The highest version of each signed policy that was ever in force here, so that an older one does
/// not come back. One file, `versions`, in the state folder; whoever owns that folder can take it
/// away, as SECURITY.md says. Each call may block on the disk; one thread at a time.
namespace vorab::store {

/// Version by the policy's id.
using Versions = std::map<std::string, int>;

class HighestVersions {
 public:
  /// `folder` is the state folder; empty if there is none, then nothing is kept.
  HighestVersions(platform::Files& files, std::filesystem::path folder);

  /// What was kept; nothing if there is none, or if it is damaged.
  [[nodiscard]] Versions load() const;

  /// Raises what is kept to `seen`; nothing is ever lowered. On failure what was kept stays.
  [[nodiscard]] std::error_code raise(const Versions& seen);

 private:
  platform::Files& files_;
  std::filesystem::path folder_;
};

/// The file's content: a line with the format, then a line with version and id for each.
[[nodiscard]] std::string to_lines(const Versions& versions);
[[nodiscard]] Versions from_lines(std::string_view text);

}  // namespace vorab::store
