// SPDX-License-Identifier: Apache-2.0
#include "policy/packs_folder.h"

namespace vorab::policy {

std::filesystem::path packs_folder(const std::filesystem::path& program, const Files& files) {
  if (!program.has_parent_path()) return {};
  for (const auto* way : {"../share/vorab/packs", "../../policies/packs"}) {
    auto folder = (program.parent_path() / way).lexically_normal();
    if (files.kind(folder) == Files::Kind::folder) return folder;
  }
  return {};
}

}  // namespace vorab::policy
