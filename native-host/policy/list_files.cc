// SPDX-License-Identifier: Apache-2.0
#include "policy/list_files.h"

#include <iterator>
#include <utility>

#include "policy/below.h"
#include "policy/read_list_file.h"

namespace vorab::policy {
namespace {

namespace fs = std::filesystem;

void add_error(FileDraft& draft, Problem problem) {
  draft.failed = true;
  draft.problems.push_back(std::move(problem));
}

void read(ListDraft& list, FileDraft& draft, const fs::path& folder, const Files& files) {
  auto bytes =
      read_below({list.file, list.file_place, "list file", {".csv", ".txt"}}, folder, files);
  if (auto* problem = std::get_if<Problem>(&bytes)) return add_error(draft, std::move(*problem));
  ListFile read = read_list_file(std::get<std::string>(bytes), (folder / list.file).string());
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
