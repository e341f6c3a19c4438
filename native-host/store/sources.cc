// SPDX-License-Identifier: Apache-2.0
#include "store/sources.h"

#include <set>
#include <utility>

namespace vorab::store {

std::string name_below(const std::filesystem::path& root, const std::filesystem::path& path) {
  const auto relative = path.lexically_normal().lexically_relative(root.lexically_normal());
  // From a relative folder nothing leads to an absolute path.
  const std::string name = (relative.empty() ? path : relative).generic_string();
  return name == "." ? std::string() : name;
}

Recorder::Recorder(const policy::Files& files, std::filesystem::path root)
    : files_(files), root_(std::move(root)) {}

policy::Files::Kind Recorder::kind(const std::filesystem::path& path) const {
  return files_.kind(path);
}

std::optional<std::vector<std::string>> Recorder::names(const std::filesystem::path& folder) const {
  return files_.names(folder);
}

std::optional<std::filesystem::path> Recorder::resolved(const std::filesystem::path& path) const {
  return files_.resolved(path);
}

std::optional<std::uintmax_t> Recorder::size(const std::filesystem::path& file) const {
  return files_.size(file);
}

std::optional<std::string> Recorder::read(const std::filesystem::path& file,
                                          std::size_t limit) const {
  std::optional<std::string> bytes = files_.read(file, limit);
  if (bytes) sources_[name_below(root_, file)] = *bytes;
  return bytes;
}

std::optional<platform::Doubt> Recorder::doubt(const std::filesystem::path& path) const {
  return files_.doubt(path);
}

Replay::Replay(const Sources& sources, std::filesystem::path root)
    : sources_(sources), root_(std::move(root)) {}

policy::Files::Kind Replay::kind(const std::filesystem::path& path) const {
  const std::string name = name_below(root_, path);
  if (sources_.contains(name)) return Kind::file;
  if (name.empty()) return Kind::folder;
  const auto inside = sources_.lower_bound(name + '/');
  return inside != sources_.end() && inside->first.starts_with(name + '/') ? Kind::folder
                                                                           : Kind::missing;
}

std::optional<std::vector<std::string>> Replay::names(const std::filesystem::path& folder) const {
  if (kind(folder) != Kind::folder) return std::nullopt;
  const std::string name = name_below(root_, folder);
  const std::string prefix = name.empty() ? name : name + '/';
  std::set<std::string> names;
  for (const auto& [path, bytes] : sources_) {
    if (path.starts_with(prefix)) {
      names.insert(path.substr(prefix.size(), path.find('/', prefix.size()) - prefix.size()));
    }
  }
  return std::vector<std::string>(names.begin(), names.end());
}

std::optional<std::uintmax_t> Replay::size(const std::filesystem::path& file) const {
  const auto found = sources_.find(name_below(root_, file));
  if (found == sources_.end()) return std::nullopt;
  return found->second.size();
}

std::optional<std::string> Replay::read(const std::filesystem::path& file,
                                        std::size_t limit) const {
  const auto found = sources_.find(name_below(root_, file));
  if (found == sources_.end()) return std::nullopt;
  return found->second.substr(0, limit);
}

}  // namespace vorab::store
