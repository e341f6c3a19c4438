// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <span>
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

/// Whether `name` is a signature of the policy file `policy`.
[[nodiscard]] bool is_signature_of(std::string_view name, std::string_view policy);

/// The policies of a folder and their signatures, read once: `NAME.json` and `NAME.json.*minisig`.
/// An error for each policy that cannot be read.
[[nodiscard]] Sources read_signed(const std::filesystem::path& folder, const policy::Files& files,
                                  policy::Problems& problems);

/// The signatures beside `file`, whatever it is called, by name.
[[nodiscard]] Sources signatures_of(const std::filesystem::path& file, const policy::Files& files);

/// Who signed a policy file, by the names of their keys.
struct SignedBy {
  std::vector<std::string> signers;    ///< the company's
  std::vector<std::string> employees;  ///< those who speak for the employees
  bool agreed = false;                 ///< enough of the employees' keys signed
};

struct Vouched {
  Sources sources;                                         ///< what counts, with its signatures
  std::map<std::string, SignedBy, std::less<>> signed_by;  ///< by the policy's file
  policy::Problems problems;  ///< an error for each policy that does not count
};

/// Judges `sources` of `folder` (which only names them in problems) where keys for policies are
/// installed.
[[nodiscard]] Vouched vouch(const policy::Trust& trust, const Sources& sources,
                            const std::filesystem::path& folder);

/// The votes of the company and of the employees for some bytes. A signature by the employees' key
/// is never one of the company's.
struct Votes {
  policy::Vote company, employees;
  bool agreed = false;
};
[[nodiscard]] Votes count_all(const policy::Trust& trust, std::string_view bytes,
                              std::span<const std::string_view> signatures);

/// What is missing where `vote` has fewer than the wanted signers: one line.
[[nodiscard]] std::string what_is_missing(const policy::Signers& signers, const policy::Vote& vote);

/// Puts the file `name` and its signatures as `from` has them in the place of those in `into`; both
/// go if `from` has none.
void take_over(const std::string& name, const Sources& from, Sources& into);

}  // namespace vorab::store
