// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "platform/files.h"
#include "store/sources.h"

/// The last policy that was in order, kept so that a broken one does not silence it, not even after
/// a restart. One file, `last-good`, written as a whole under one lock; what people type is never
/// in it. Each call may block on the disk; one thread at a time.
namespace vorab::store {

class LastGood {
 public:
  /// `folder` is the state folder; empty if there is none, then nothing is kept.
  LastGood(platform::Files& files, std::filesystem::path folder, std::string name = "last-good");

  /// One that keeps other sources in the same folder, under another name.
  [[nodiscard]] LastGood beside(std::string name) const {
    return {files_, folder_, std::move(name)};
  }

  /// What was kept of the policies at `origin`; nothing if there is none, or if it is damaged.
  [[nodiscard]] std::optional<Sources> load(const std::filesystem::path& origin) const;

  /// Keeps `sources`, unless just these are kept already. On failure what was kept stays.
  [[nodiscard]] std::error_code save(const std::filesystem::path& origin, const Sources& sources);

 private:
  platform::Files& files_;
  std::filesystem::path folder_;
  std::string name_;
};

/// The file's content: a line with the format, the origin, then each file with its length.
[[nodiscard]] std::string to_record(const std::filesystem::path& origin, const Sources& sources);

/// Reads a record of `origin`; nothing if it is another's, torn or damaged.
[[nodiscard]] std::optional<Sources> from_record(std::string_view record,
                                                 const std::filesystem::path& origin);

}  // namespace vorab::store
