// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>

/// Whether nobody but an administrator can change what stands in a folder. Whoever could write a
/// policy, or a key, would decide what is in force.
namespace vorab::platform {

/// Why something is not to be trusted: as the end of a sentence about it, and what helps.
struct Doubt {
  std::string what;    ///< "everybody may change it (mode 0666)"
  std::string remedy;  ///< "chmod o-w /etc/vorab/a.json"
  friend bool operator==(const Doubt&, const Doubt&) = default;
};

/// Guards one folder and what is below it. All of it, and all folders above it, belong to those
/// whose word counts, and nobody else may write there: no group but the owner's own (the one with
/// the owner's number), not everybody; above the folder a sticky bit is enough. No links and no
/// second names. May be used from any thread.
class Guard {
 public:
  /// Whose word counts: root's alone, as in the machine's own folder, or that of whoever owns the
  /// folder as well, as where somebody names one.
  enum class Keepers { root, owner };

  Guard(std::filesystem::path folder, Keepers keepers);

  /// What speaks against the file or folder at `path`; nothing if it is not there or is not ours to
  /// guard.
  [[nodiscard]] std::optional<Doubt> doubt(const std::filesystem::path& path) const;

  /// Reads a file as `Files::read` does, judged through its open handle: `permission_denied` where
  /// `doubt` says why.
  [[nodiscard]] std::error_code read(const std::filesystem::path& file, std::size_t limit,
                                     std::string& bytes) const;

 private:
  class Judge;
  std::filesystem::path folder_;
  Keepers keepers_;
};

}  // namespace vorab::platform
