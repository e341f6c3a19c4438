// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/files.h"
#include "policy/policy.h"
#include "policy/problem.h"

/// From files to a Policy, strictly and kindly: whatever is wrong is named with its place and with
/// what would be right. Nothing here throws, blocks or recurses without bound, on any input.
///
///   LoadResult loaded = load(path);                       // what `--policy PATH` means
///   Problems hints = lint(*loaded.policy, now);           // what would be better (policy/lint.h)
///   if (loaded.policy) RuleSet::build(*loaded.policy);    // the engine's turn
namespace vorab::policy {

struct LoadResult {
  /// What can be used. A source folder or a single file with an error gives none (the last good
  /// one stays in force); a folder of layers gives the policy of its good files.
  std::optional<Policy> policy;
  Problems problems;  ///< by file, then line
};

/// Reads the policy at `path`: a source folder if it is one (`policy.json`, `rules/*.json`), one
/// policy if it is a file, else a folder of layers (`*.json` in name order).
/// Callable from any thread.
/// A pack's own folder is read with the values of its examples.
///
/// `packs` is the folder of the packs that policies switch on; empty: there are none.
[[nodiscard]] LoadResult load(const std::filesystem::path& path, const Files& files = disk(),
                              const std::filesystem::path& packs = {});

/// Reads one policy that is already in memory; `name` is what problems call it.
[[nodiscard]] LoadResult load_text(std::string_view text, const std::string& name);

/// True if `path` is a folder that holds a `policy.json` with `rules/`, or no other `*.json`: where
/// there are others and no `rules/`, each is a layer.
[[nodiscard]] bool is_source(const std::filesystem::path& path, const Files& files = disk());

/// The rule files of a source folder, in the order in which they are read.
[[nodiscard]] std::vector<std::filesystem::path> rule_files(const std::filesystem::path& source,
                                                            const Files& files = disk());

/// The policies and packs to look at in `path`: its folders, in name order, if it is a mere
/// collection (no `policy.json` or `pack.json`, but folders with one), none if it is a text about
/// them (`*.md`), else `path` itself.
[[nodiscard]] std::vector<std::filesystem::path> policies_in(const std::filesystem::path& path,
                                                             const Files& files = disk());

}  // namespace vorab::policy
