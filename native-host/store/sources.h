// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "policy/files.h"

/// The files that a policy was read from, so that exactly these can be read again later.
namespace vorab::store {

/// Bytes by path relative to the policy folder ("musterwerk.json", "rules/terms.json"; "" if the
/// policy is a single file).
using Sources = std::map<std::string, std::string>;

/// `path` relative to `root`, as Sources names it.
[[nodiscard]] std::string name_below(const std::filesystem::path& root,
                                     const std::filesystem::path& path);

/// Passes everything on to `files` and remembers what was read.
class Recorder final : public policy::Files {
 public:
  Recorder(const policy::Files& files, std::filesystem::path root);

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

  [[nodiscard]] const Sources& sources() const { return sources_; }

 private:
  const policy::Files& files_;
  std::filesystem::path root_;
  mutable Sources sources_;
};

/// A disk that holds nothing but `sources` below `root`.
class Replay final : public policy::Files {
 public:
  Replay(const Sources& sources, std::filesystem::path root);

  [[nodiscard]] Kind kind(const std::filesystem::path& path) const override;
  [[nodiscard]] std::optional<std::vector<std::string>> names(
      const std::filesystem::path& folder) const override;
  [[nodiscard]] std::optional<std::uintmax_t> size(
      const std::filesystem::path& file) const override;
  [[nodiscard]] std::optional<std::string> read(const std::filesystem::path& file,
                                                std::size_t limit) const override;

 private:
  const Sources& sources_;
  std::filesystem::path root_;
};

}  // namespace vorab::store
