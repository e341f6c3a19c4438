// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rules/tag_words.h"

namespace vorab::rules {

/// Recognises hashtags that were meant to be one of ours: a typo, `_`, umlauts written out, another
/// ending, words swapped, a small word left out, words joined to it, a year too many, and a tag
/// that a space or hyphen cut short ("#Musterwerk Bewegt").
///
/// One word of a tag alone ("#Musterwerk") is always another tag. The shorter ours is, the less is
/// forgiven: below five letters nothing but `_` and umlauts, below eight two letters swapped or one
/// doubled.
class NearTags {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  /// Adds one of ours, with or without `#`; `id` comes back.
  void add(std::string_view tag, std::uint32_t id);

  /// Which of ours was meant by the words of a tag that is none of them; else kNone.
  [[nodiscard]] std::uint32_t find(const TagWords& written) const;

  struct Cut {
    std::uint32_t id;
    std::size_t length;  ///< bytes of `rest` that belong to the tag
  };
  /// The same for a tag whose last words fell off; `rest` is the text behind it.
  [[nodiscard]] std::optional<Cut> find_cut(const TagWords& written, std::string_view rest) const;

 private:
  struct Official {
    std::uint32_t id;
    TagWords words;
  };
  std::vector<Official> officials_;                           // every spelling of each
  std::unordered_multimap<std::string, std::size_t> fronts_;  // its first words -> position
};

/// True if `written` was meant to be `official`.
[[nodiscard]] bool is_near_tag(const TagWords& official, const TagWords& written);

}  // namespace vorab::rules
