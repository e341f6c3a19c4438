// SPDX-License-Identifier: Apache-2.0
#include "policy/guarded_files.h"

#include "platform/files.h"
#include "platform/paths.h"

namespace vorab::policy {
namespace {

namespace fs = std::filesystem;
using Keepers = platform::Guard::Keepers;

}  // namespace

GuardedFiles::GuardedFiles(const fs::path& folder)
    : guard_(folder, folder == platform::machine_policies() ? Keepers::root : Keepers::owner) {}

Files::Kind GuardedFiles::kind(const fs::path& path) const { return disk().kind(path); }

std::optional<std::vector<std::string>> GuardedFiles::names(const fs::path& folder) const {
  return disk().names(folder);
}

std::optional<fs::path> GuardedFiles::resolved(const fs::path& path) const {
  return disk().resolved(path);
}

std::optional<std::uintmax_t> GuardedFiles::size(const fs::path& file) const {
  return disk().size(file);
}

// Of a longer file nothing is read.
std::optional<std::string> GuardedFiles::read(const fs::path& file, std::size_t limit) const {
  std::string bytes;
  if (guard_.read(file, limit, bytes)) return std::nullopt;
  return bytes;
}

std::optional<platform::Doubt> GuardedFiles::doubt(const fs::path& path) const {
  return guard_.doubt(path);
}

std::optional<std::chrono::sys_seconds> GuardedFiles::changed(const fs::path& file) const {
  return platform::changed(file);
}

}  // namespace vorab::policy
