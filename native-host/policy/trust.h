// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "policy/files.h"
#include "policy/minisign.h"
#include "policy/problem.h"

/// Whose word counts on this machine: the keys that IT put into a folder which only it may write.
///
///   keys/policy/*.pub      who may sign policies; `keys/policy/threshold` says how many have to
///   keys/emergency/*.pub   who may sign an emergency rule
///   keys/employees/*.pub   the employees' key (works council): what watches people needs it, too;
///                          a key that is one of the company's as well does not count here
namespace vorab::policy {

/// A key under the name that IT gave its file.
struct Signer {
  std::string name;  ///< the file's name without `.pub`
  minisign::PublicKey key;
};

struct Signers {
  std::vector<Signer> keys;
  std::size_t threshold = 1;  ///< how many different ones have to sign
  bool whole = true;          ///< false: a key or the threshold is there and cannot be read
};

struct Trust {
  /// Nothing: no key is installed, and every policy counts that is in the folder. With keys, even
  /// if none of them can be read, only signed ones do.
  std::optional<Signers> policy;
  std::optional<Signers> emergency;
  std::optional<Signers> employees;
  Problems problems;  ///< keys that cannot be used
};

/// Reads the folder `keys`; a missing one is an empty one.
[[nodiscard]] Trust read_trust(const std::filesystem::path& keys, const Files& files);

/// Reads the `*.pub` files and `threshold` of one folder; nothing if no key is there.
[[nodiscard]] std::optional<Signers> read_signers(const std::filesystem::path& folder,
                                                  const Files& files, Problems& problems);

/// Reads one `.pub` file as one of `signers`.
void read_signer(const std::filesystem::path& file, const Files& files, Signers& signers,
                 Problems& problems);

/// What signatures say of some bytes.
struct Vote {
  std::vector<std::string> signers;  ///< names of the known keys that signed, each once
  std::vector<std::string> wrong;    ///< why a signature does not count, a line each
};

/// `signatures` are the contents of `.minisig` files.
[[nodiscard]] Vote count_votes(const Signers& signers, std::string_view bytes,
                               std::span<const std::string_view> signatures);

}  // namespace vorab::policy
