// SPDX-License-Identifier: Apache-2.0
#include "policy/below.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "policy/nearest.h"
#include "policy/quoted.h"
#include "policy/read_file.h"

namespace vorab::policy {
namespace {

namespace fs = std::filesystem;

bool is_below(const fs::path& path, const fs::path& folder) {
  const auto [end, _] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return end == folder.end();
}

// The ending that the name has; empty if none of these.
std::string_view ending_of(std::string_view name, Endings endings) {
  for (const auto ending : endings) {
    if (name.ends_with(ending)) return ending;
  }
  return {};
}

// The files beside the one that is not there, for "did you mean".
std::string what_is_there(const Named& named, const fs::path& folder, const Files& files) {
  const fs::path parent = fs::path(named.path).parent_path();
  std::vector<std::string> paths;
  for (const auto& name : files.names(folder / parent).value_or(std::vector<std::string>{})) {
    if (!ending_of(name, named.endings).empty()) paths.push_back((parent / name).string());
  }
  const std::vector<std::string_view> views(paths.begin(), paths.end());
  const auto meant = nearest(named.path, views);
  return meant ? "write " + in_quotes(*meant)
               : "check the path; it begins in the folder of this policy";
}

}  // namespace

bool is_path_below(std::string_view path, Endings endings) {
  const std::size_t ending = ending_of(path, endings).size();
  if (ending == 0) return false;
  const auto forbidden = [](char c) { return c == '\\' || static_cast<unsigned char>(c) < 0x20; };
  if (std::any_of(path.begin(), path.end(), forbidden)) return false;
  for (;;) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (part.empty() || part == "." || part == "..") return false;
    if (slash == std::string_view::npos) return part.size() > ending;  // not only the ending
    path.remove_prefix(slash + 1);
  }
}

std::variant<std::string, Problem> read_below(const Named& named, const fs::path& folder,
                                              const Files& files) {
  const fs::path path = folder / named.path;
  const auto refuse = [&](std::string message, std::string remedy) {
    return Problem{Problem::Level::error, named.place, std::move(message), std::move(remedy)};
  };
  if (files.kind(path) == Files::Kind::missing) {
    return refuse("there is no " + std::string(named.what) + " " + in_quotes(named.path),
                  what_is_there(named, folder, files));
  }
  const auto real = files.resolved(path);
  const auto home = files.resolved(folder);
  if (!real || !home || !is_below(*real, *home)) {
    return refuse(in_quotes(named.path) + " leads out of the policy's folder",
                  "put the " + std::string(named.what) + " itself into the folder, no link to it");
  }
  return read_file(path, files);
}

}  // namespace vorab::policy
