// SPDX-License-Identifier: Apache-2.0
#include "imports/vale_files.h"

#include <algorithm>
#include <system_error>

namespace vorab::imports {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 5000;
constexpr int kDeepest = 4;  // styles/config/vocabularies/Base/accept.txt

bool is_rule(const fs::path& path) {
  return path.extension() == ".yml" || path.extension() == ".yaml";
}

bool is_vocabulary(const fs::path& path) {
  return path.filename() == "accept.txt" || path.filename() == "reject.txt";
}

StyleFile file_of(const fs::path& path) {
  return {path, path.parent_path().filename().string(), path.stem().string(), is_vocabulary(path)};
}

}  // namespace

std::variant<std::vector<StyleFile>, Fault> style_files(const fs::path& path) {
  std::error_code error;
  const auto status = fs::status(path, error);
  if (!fs::exists(status)) {
    return Fault{path.string(), "there is no such folder", "name the folder with Vale's styles"};
  }
  if (!fs::is_directory(status)) {
    StyleFile file = file_of(fs::absolute(path).lexically_normal());
    file.path = path;
    return std::vector{std::move(file)};
  }
  std::vector<StyleFile> out;
  // A style that is named as "." has a name all the same.
  const fs::path folder = fs::absolute(path).lexically_normal();
  fs::recursive_directory_iterator entries(path, error);
  for (; !error && entries != fs::recursive_directory_iterator(); entries.increment(error)) {
    if (entries.depth() >= kDeepest) entries.disable_recursion_pending();
    const fs::path& found = entries->path();
    if (!entries->is_regular_file(error) || !(is_rule(found) || is_vocabulary(found))) continue;
    StyleFile file = file_of(folder / found.lexically_relative(path));
    file.path = found;
    out.push_back(std::move(file));
    if (out.size() > kMostFiles) {
      return Fault{path.string(),
                   "there are more than " + std::to_string(kMostFiles) + " files here",
                   "name the folder of one style"};
    }
  }
  if (error) {
    return Fault{path.string(), "this cannot be read: " + error.message(), "check who may read it"};
  }
  if (std::none_of(out.begin(), out.end(), [](const auto& file) { return !file.is_vocabulary; })) {
    return Fault{path.string(), "there are no rules (*.yml) in this folder",
                 "name the folder with Vale's styles"};
  }
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return out;
}

}  // namespace vorab::imports
