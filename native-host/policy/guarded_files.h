// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/guard.h"
#include "policy/files.h"

namespace vorab::policy {

/// The real disk, whose one folder is guarded: what others than an administrator may change there
/// is not read. Elsewhere (the packs that came with the program) it is `disk()`.
class GuardedFiles final : public Files {
 public:
  /// `folder` is whole; the machine's own policy folder is root's alone.
  explicit GuardedFiles(const std::filesystem::path& folder);

  [[nodiscard]] Kind kind(const std::filesystem::path& path) const override;
  [[nodiscard]] std::optional<std::vector<std::string>> names(
      const std::filesystem::path& folder) const override;
  [[nodiscard]] std::optional<std::filesystem::path> resolved(
      const std::filesystem::path& path) const override;
  [[nodiscard]] std::optional<std::uintmax_t> size(
      const std::filesystem::path& file) const override;
  [[nodiscard]] std::optional<std::string> read(const std::filesystem::path& file,
                                                std::size_t limit) const override;
  [[nodiscard]] std::optional<platform::Doubt> doubt(
      const std::filesystem::path& path) const override;
  [[nodiscard]] std::optional<std::chrono::sys_seconds> changed(
      const std::filesystem::path& file) const override;

 private:
  platform::Guard guard_;
};

}  // namespace vorab::policy
