// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vorab::rules {

/// A hashtag as its reader hears it, and where its words begin.
struct TagWords {
  std::string letters;               ///< folded, without `_` and other joiners
  std::vector<std::size_t> borders;  ///< where the words begin in `letters`, the first one left out
};

/// The words of a tag (without `#`) that its capitals, digits and `_` show: "MusterwerkBewegt2027".
[[nodiscard]] TagWords words_of_tag(std::string_view tag);

/// The same with umlauts as they are also written ("ue", "u"); the tag's own letters come first.
[[nodiscard]] std::vector<TagWords> spellings_of_tag(std::string_view tag);

/// What networks compare: the same tag in whatever case, accents and all.
[[nodiscard]] std::string caseless_tag(std::string_view tag);

}  // namespace vorab::rules
