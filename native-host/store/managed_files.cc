// SPDX-License-Identifier: Apache-2.0
#include "store/managed_files.h"

#include <algorithm>
#include <utility>

namespace vorab::store {

ManagedFiles::ManagedFiles(const policy::Files& files, std::filesystem::path folder,
                           const Sources& managed)
    : files_(files), managed_(managed, std::move(folder)) {}

policy::Files::Kind ManagedFiles::kind(const std::filesystem::path& path) const {
  if (has(path)) return Kind::file;
  const Kind kind = files_.kind(path);
  if (kind != Kind::missing) return kind;
  const auto inside = managed_.names(path);
  return inside && !inside->empty() ? Kind::folder : kind;
}

// Where the disk's own files are out of sight, so are keys: then nothing new counts.
std::optional<std::vector<std::string>> ManagedFiles::names(
    const std::filesystem::path& folder) const {
  auto names = files_.names(folder);
  if (!names && files_.kind(folder) != Kind::missing) return std::nullopt;
  const auto managed = managed_.names(folder);
  if (!managed || managed->empty()) return names;
  std::vector<std::string> all = *managed;
  if (names) all.insert(all.end(), names->begin(), names->end());
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::optional<std::filesystem::path> ManagedFiles::resolved(
    const std::filesystem::path& path) const {
  return has(path) ? managed_.resolved(path) : files_.resolved(path);
}

std::optional<std::uintmax_t> ManagedFiles::size(const std::filesystem::path& file) const {
  return has(file) ? managed_.size(file) : files_.size(file);
}

std::optional<std::string> ManagedFiles::read(const std::filesystem::path& file,
                                              std::size_t limit) const {
  return has(file) ? managed_.read(file, limit) : files_.read(file, limit);
}

std::optional<platform::Doubt> ManagedFiles::doubt(const std::filesystem::path& path) const {
  return has(path) ? std::nullopt : files_.doubt(path);
}

// What came by browser policy came whole.
std::optional<std::chrono::sys_seconds> ManagedFiles::changed(
    const std::filesystem::path& file) const {
  return has(file) ? std::nullopt : files_.changed(file);
}

}  // namespace vorab::store
