// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "policy/files.h"
#include "policy/problem.h"
#include "policy/trust.h"
#include "store/sources.h"

/// Which files of a policy folder are signed well enough to count. A file is judged by the bytes
/// that are loaded afterwards, not by what may stand on the disk by then.
namespace vorab::store {

/// The policies of a folder and their signatures, read once: `NAME.json` and `NAME.json.*minisig`.
[[nodiscard]] Sources read_signed(const std::filesystem::path& folder, const policy::Files& files);

struct Vouched {
  Sources sources;  ///< what counts, with its signatures
  std::map<std::string, std::vector<std::string>, std::less<>> signers;  ///< by the policy's file
  policy::Problems problems;  ///< an error for each policy that does not count
};

/// Judges `sources` of `folder` (which only names them in problems).
[[nodiscard]] Vouched vouch(const policy::Signers& signers, const Sources& sources,
                            const std::filesystem::path& folder);

/// Puts the file `name` and its signatures as `from` has them in the place of those in `into`; both
/// go if `from` has none.
void take_over(const std::string& name, const Sources& from, Sources& into);

}  // namespace vorab::store
