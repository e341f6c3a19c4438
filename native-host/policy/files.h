// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "platform/guard.h"

/// The few things that loading a policy wants from a disk, so that tests need none.
namespace vorab::policy {

class Files {
 public:
  enum class Kind { missing, file, folder, other, unreadable, circle };

  Files() = default;
  Files(const Files&) = delete;
  Files& operator=(const Files&) = delete;
  virtual ~Files() = default;

  /// What stands at `path`, symbolic links followed; `other` is a pipe, socket or device, `circle`
  /// a link that leads to itself.
  [[nodiscard]] virtual Kind kind(const std::filesystem::path& path) const = 0;

  /// The names in a folder, sorted by their bytes; nothing if it cannot be read.
  [[nodiscard]] virtual std::optional<std::vector<std::string>> names(
      const std::filesystem::path& folder) const = 0;

  /// The path without symbolic links, `.` and `..`; nothing if that cannot be said. A disk that has
  /// no links need not say more.
  [[nodiscard]] virtual std::optional<std::filesystem::path> resolved(
      const std::filesystem::path& path) const {
    return path.lexically_normal();
  }

  /// Bytes of a regular file; nothing if that cannot be said.
  [[nodiscard]] virtual std::optional<std::uintmax_t> size(
      const std::filesystem::path& file) const = 0;

  /// At most `limit` bytes of a regular file; nothing if it cannot be read.
  [[nodiscard]] virtual std::optional<std::string> read(const std::filesystem::path& file,
                                                        std::size_t limit) const = 0;

  /// Why what stands at `path` is not to be trusted: others than an administrator may change it. It
  /// is not read then. A disk that guards nothing has no doubts.
  [[nodiscard]] virtual std::optional<platform::Doubt> doubt(
      const std::filesystem::path& /*path*/) const {
    return std::nullopt;
  }

  /// When a file was last put there, written or changed; nothing if that cannot be said.
  [[nodiscard]] virtual std::optional<std::chrono::sys_seconds> changed(
      const std::filesystem::path& /*file*/) const {
    return std::nullopt;
  }
};

/// The real disk.
[[nodiscard]] const Files& disk();

}  // namespace vorab::policy
