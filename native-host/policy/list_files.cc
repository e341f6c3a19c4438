// SPDX-License-Identifier: Apache-2.0
#include "policy/list_files.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "policy/nearest.h"
#include "policy/quoted.h"
#include "policy/read_file.h"
#include "policy/read_list_file.h"

namespace vorab::policy {
namespace {

namespace fs = std::filesystem;

bool is_below(const fs::path& path, const fs::path& folder) {
  const auto [end, _] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return end == folder.end();
}

// The files beside the one that is not there, for "did you mean".
std::string what_is_there(const std::string& written, const fs::path& folder, const Files& files) {
  const fs::path parent = fs::path(written).parent_path();
  std::vector<std::string> paths;
  for (const auto& name : files.names(folder / parent).value_or(std::vector<std::string>{})) {
    if (name.ends_with(".csv") || name.ends_with(".txt")) paths.push_back((parent / name).string());
  }
  const std::vector<std::string_view> views(paths.begin(), paths.end());
  const auto meant = nearest(written, views);
  return meant ? "write " + in_quotes(*meant)
               : "check the path; it begins in the folder of this policy";
}

void add_error(FileDraft& draft, Problem problem) {
  draft.failed = true;
  draft.problems.push_back(std::move(problem));
}

void read(ListDraft& list, FileDraft& draft, const fs::path& folder, const Files& files) {
  const fs::path path = folder / list.file;
  const auto refuse = [&](std::string message, std::string remedy) {
    add_error(draft,
              {Problem::Level::error, list.file_place, std::move(message), std::move(remedy)});
  };
  if (files.kind(path) == Files::Kind::missing) {
    return refuse("there is no list file " + in_quotes(list.file),
                  what_is_there(list.file, folder, files));
  }
  const auto real = files.resolved(path);
  const auto home = files.resolved(folder);
  if (!real || !home || !is_below(*real, *home)) {
    return refuse(in_quotes(list.file) + " leads out of the policy's folder",
                  "put the list itself into the folder, no link to it");
  }
  auto bytes = read_file(path, files);
  if (auto* problem = std::get_if<Problem>(&bytes)) return add_error(draft, std::move(*problem));
  ListFile read = read_list_file(std::get<std::string>(bytes), path.string());
  draft.failed = draft.failed || has_errors(read.problems);
  std::move(read.problems.begin(), read.problems.end(), std::back_inserter(draft.problems));
  std::move(read.entries.begin(), read.entries.end(), std::back_inserter(list.entries));
}

}  // namespace

void read_list_files(FileDraft& draft, const fs::path& folder, const Files& files) {
  for (ListDraft& list : draft.lists) {
    if (!list.file.empty()) read(list, draft, folder, files);
  }
}

void refuse_list_files(FileDraft& draft) {
  for (const ListDraft& list : draft.lists) {
    if (list.file.empty()) continue;
    add_error(draft, {Problem::Level::error, list.file_place,
                      "this policy has no folder in which a list file could be",
                      "write the words into \"words\""});
  }
}

}  // namespace vorab::policy
