// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>

#include "policy/files.h"
#include "policy/json_tree.h"
#include "policy/read_policy.h"

/// From packs to rules. A policy gets the rules and lists of the packs that it switches on, filled
/// in and tuned; they are like its own from then on. Their examples stay behind: they are about the
/// pack's own example values, and `vorab test` proves them where the pack stands.
namespace vorab::policy {

/// Adds to a policy file what its `packs` bring. Its list files must have been read. `folder` is
/// where packs are; empty: nowhere.
void add_packs(FileDraft& draft, const std::filesystem::path& folder, const Files& files);

/// The same for a document (see inline_source.h) in which add_packs found no error; `name` is what
/// problems call its file.
[[nodiscard]] std::optional<Problem> inline_packs(Node& document, const std::string& name,
                                                  const std::filesystem::path& folder,
                                                  const Files& files);

/// A pack by itself, with the values of its examples, and with its examples.
[[nodiscard]] std::vector<FileDraft> read_pack_alone(const std::filesystem::path& pack,
                                                     const Files& files);

}  // namespace vorab::policy
