// SPDX-License-Identifier: Apache-2.0
#include "policy/read_file.h"

#include <optional>
#include <utility>

#include "policy/json_tree.h"

namespace vorab::policy {
namespace {

namespace fs = std::filesystem;

// Why `path` is not a file that can be read; nothing if it is one.
std::optional<Problem> refuse(const fs::path& path, const Files& files) {
  switch (files.kind(path)) {
    case Files::Kind::missing:
      return problem_of(path, "there is no such file or folder", "check the path");
    case Files::Kind::folder:
      return problem_of(path, "this is a folder, but a file is expected",
                        "give the folder a name that does not end with " +
                            path.extension().string() + ", or take it away");
    case Files::Kind::other:
      return problem_of(path, "this is no regular file", "policies are read from files only");
    case Files::Kind::circle:
      return problem_of(path, "this link leads in a circle", "let it point to a file");
    case Files::Kind::unreadable:
      return problem_of(path, "this cannot be read", "check who may read it");
    case Files::Kind::file:
      break;
  }
  if (const auto doubt = files.doubt(path)) return problem_of(path, doubt->what, doubt->remedy);
  const auto size = files.size(path);
  if (size && *size > kMaxPolicyBytes) {
    return problem_of(path,
                      "this file has " + std::to_string(*size >> 20) + " MiB; at most " +
                          std::to_string(kMaxPolicyBytes >> 20) + " are read",
                      "split it into several files");
  }
  return std::nullopt;
}

}  // namespace

Problem problem_of(const fs::path& path, std::string message, std::string remedy) {
  return {Problem::Level::error, {path.string(), 1, 1, ""}, std::move(message), std::move(remedy)};
}

std::variant<std::string, Problem> read_file(const fs::path& path, const Files& files) {
  if (auto problem = refuse(path, files)) return *std::move(problem);
  auto text = files.read(path, kMaxPolicyBytes + 1);
  if (!text) return problem_of(path, "this cannot be read", "check who may read it");
  if (text->size() > kMaxPolicyBytes) {
    return problem_of(path, "this file grows while it is read", "load it when it is whole");
  }
  return *std::move(text);
}

}  // namespace vorab::policy
