// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>

/// The disk, behind a small interface: a full disk or a missing permission is a line in a test.
namespace vorab::platform {

/// Held while it lives.
class Lock {
 public:
  virtual ~Lock() = default;
};

class Files {
 public:
  virtual ~Files() = default;

  /// Reads a regular file whole. More than `limit` bytes is `file_too_large`, and nothing is read.
  [[nodiscard]] virtual std::error_code read(const std::filesystem::path& file, std::size_t limit,
                                             std::string& bytes) const = 0;

  /// Puts `bytes` in the place of `file` as a whole, readable by the owner only (0600): whoever
  /// reads sees the old file or the new one. On failure the old file stays. Two writers of one
  /// file hold its lock.
  [[nodiscard]] virtual std::error_code replace(const std::filesystem::path& file,
                                                std::string_view bytes) = 0;

  /// Takes the file away.
  [[nodiscard]] virtual std::error_code remove(const std::filesystem::path& file) = 0;

  /// Makes the folder and those above it, for the owner only (0700). An existing one is fine.
  [[nodiscard]] virtual std::error_code make_folder(const std::filesystem::path& folder) = 0;

  /// Locks `file` (made if needed) against the other hosts of this user, null if it is not to be
  /// had within a moment: nobody waits for a process that was stopped.
  [[nodiscard]] virtual std::unique_ptr<Lock> lock(const std::filesystem::path& file) = 0;
};

/// The real one. May be used from any thread.
class Disk final : public Files {
 public:
  [[nodiscard]] std::error_code read(const std::filesystem::path& file, std::size_t limit,
                                     std::string& bytes) const override;
  [[nodiscard]] std::error_code replace(const std::filesystem::path& file,
                                        std::string_view bytes) override;
  [[nodiscard]] std::error_code remove(const std::filesystem::path& file) override;
  [[nodiscard]] std::error_code make_folder(const std::filesystem::path& folder) override;
  [[nodiscard]] std::unique_ptr<Lock> lock(const std::filesystem::path& file) override;

  /// Like `replace`, for a file that others may read (0644 less the umask), and without a lock: of
  /// two writers the later wins. What is there and is no regular file (a device, a pipe) stays:
  /// `invalid_argument`.
  [[nodiscard]] static std::error_code publish(const std::filesystem::path& file,
                                               std::string_view bytes);
};

}  // namespace vorab::platform
