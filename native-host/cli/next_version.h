// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace vorab::cli {

/// Which version a bundle gets, so that one number never has two contents.
struct LastBundle {
  int version = 0;
  std::string bytes;
};

/// The bundle of this policy that stands in `file`; nothing if there is none, or another policy's.
[[nodiscard]] std::optional<LastBundle> last_bundle(const std::string& file, const std::string& id);

struct VersionChoice {
  int version = 0;
  std::string bytes;       ///< of the bundle with this version
  bool unchanged = false;  ///< the last bundle is the same
  std::string refusal;     ///< why there is none; empty: it is fine
  std::string remedy;
};

/// `wanted` is a version, kNextVersion, or 0: the source's, and the next one if `last` has that or
/// a higher one with other content. `bundle_of` makes the bytes for a version.
inline constexpr int kNextVersion = -1;
[[nodiscard]] VersionChoice choose_version(int wanted, int of_source,
                                           const std::optional<LastBundle>& last,
                                           const std::function<std::string(int)>& bundle_of);

}  // namespace vorab::cli
