// SPDX-License-Identifier: Apache-2.0
#include "store/versions.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace vorab::store {
namespace {

constexpr std::string_view kFirstLine = "vorab versions 1\n";
constexpr std::string_view kLastLine = "end\n";
constexpr std::size_t kMostBytes = 1024 * 1024;

}  // namespace

std::string to_lines(const Versions& versions) {
  std::string text(kFirstLine);
  for (const auto& [id, version] : versions) {
    text.append(std::to_string(version)).append(" ").append(id).append("\n");
  }
  return text.append(kLastLine);
}

Versions from_lines(std::string_view text) {
  if (!text.starts_with(kFirstLine) || !text.ends_with(kLastLine)) return {};
  text.remove_prefix(kFirstLine.size());
  text.remove_suffix(std::min(kLastLine.size(), text.size()));
  Versions versions;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    int version = 0;
    const auto read = std::from_chars(line.data(), line.data() + line.size(), version);
    const auto digits = static_cast<std::size_t>(read.ptr - line.data());
    if (read.ec != std::errc() || version < 1 || digits + 1 >= line.size()) return {};
    versions[std::string(line.substr(digits + 1))] = version;
  }
  return versions;
}

HighestVersions::HighestVersions(platform::Files& files, std::filesystem::path folder)
    : files_(files), folder_(std::move(folder)) {}

Versions HighestVersions::load() const {
  std::string text;
  if (folder_.empty() || files_.read(folder_ / "versions", kMostBytes, text)) return {};
  return from_lines(text);
}

std::error_code HighestVersions::raise(const Versions& seen) {
  if (folder_.empty()) return std::make_error_code(std::errc::no_such_file_or_directory);
  if (const std::error_code error = files_.make_folder(folder_)) return error;
  const auto lock = files_.lock(folder_ / "lock");
  if (!lock) return std::make_error_code(std::errc::device_or_resource_busy);
  const Versions kept = load();
  Versions highest = kept;
  for (const auto& [id, version] : seen) highest[id] = std::max(highest[id], version);
  if (highest == kept) return {};
  return files_.replace(folder_ / "versions", to_lines(highest));
}

}  // namespace vorab::store
