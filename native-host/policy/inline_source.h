// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <variant>

#include "policy/files.h"
#include "policy/json_tree.h"
#include "policy/problem.h"

namespace vorab::policy {

/// One document that says all that the policy at `path` says: the rules of `rules/*.json` behind
/// those of `policy.json`, the words of list files in their lists. `path` is a source folder or a
/// single file in which policy::load found no error; if it has become another one since, a problem
/// says so.
/// `packs` is the folder of the packs that it switches on.
[[nodiscard]] std::variant<Node, Problem> inline_source(const std::filesystem::path& path,
                                                        const Files& files,
                                                        const std::filesystem::path& packs = {});

/// Takes out of such a document what only those need who write it: examples, notes, owners, days
/// of review.
void strip_source(Node& document);

/// The same for one rule.
void strip_rule(Node& rule);

/// Puts the words of list files into the lists of a document; `folder` is where the files are.
[[nodiscard]] std::optional<Problem> inline_list_files(Node& document,
                                                       const std::filesystem::path& folder,
                                                       const Files& files);

}  // namespace vorab::policy
