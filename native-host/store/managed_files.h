// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "policy/files.h"
#include "store/sources.h"

namespace vorab::store {

/// A policy folder with the files in it that came by browser policy, as if they lay there: in name
/// order with the others, in the place of one of the same name. Keys never come that way.
class ManagedFiles final : public policy::Files {
 public:
  /// `files` and `managed` have to live as long; `managed` names files as Sources does.
  ManagedFiles(const policy::Files& files, std::filesystem::path folder, const Sources& managed);

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
  [[nodiscard]] bool has(const std::filesystem::path& file) const {
    return managed_.kind(file) == Kind::file;
  }

  const policy::Files& files_;
  Replay managed_;
};

}  // namespace vorab::store
