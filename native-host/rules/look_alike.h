// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vorab::rules {

/// Recognises handles that pretend to be one of ours: one typo away, digits for letters ("0", "1"),
/// letters of other scripts, extra `_`, `-` and `.`, and additions such as "_official" or "2".
class LookAlikes {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  /// Adds one of ours; `id` comes back. Handles without sign, in any case.
  void add(std::string_view handle, std::uint32_t id);

  /// Whose look-alike the handle is; kNone for our own ones and all others.
  [[nodiscard]] std::uint32_t find(std::string_view handle) const;

 private:
  struct Official {
    std::string skeleton;
    std::uint32_t id;
  };
  [[nodiscard]] std::uint32_t by_skeleton(const std::string& skeleton) const;
  [[nodiscard]] std::uint32_t with_addition(std::string_view handle) const;
  [[nodiscard]] std::uint32_t with_typo(const std::string& skeleton) const;

  std::vector<Official> officials_;
  std::unordered_map<std::string, std::uint32_t> ours_, skeletons_;
  std::unordered_multimap<std::uint64_t, std::size_t> typos_;
};

/// A handle as its reader sees it: look-alike characters made one, separators gone. Folded input.
[[nodiscard]] std::string skeleton_of(std::string_view folded);

}  // namespace vorab::rules
