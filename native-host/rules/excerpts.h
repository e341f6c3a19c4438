// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace vorab::rules {

/// A stretch of words that stands, nearly word for word, in a document.
struct Excerpt {
  std::size_t first = 0, last = 0;  ///< words, inclusive: the first and last that match
  double confidence = 0;            ///< 0..1, growing with length and with the share that matches
};

/// A run of words of a text, and whether the document has left a mark for it.
struct Run {
  std::uint64_t gram = 0;
  bool marked = false;
};

/// Finds the stretches in which so many runs of `gram` words are marked that it cannot be chance.
/// Twelve words in their order are enough; of a longer stretch every eighth word may be another,
/// and whole sentences may change places. Item i of `runs` begins at word i. Linear in time.
[[nodiscard]] std::vector<Excerpt> find_excerpts(const std::vector<Run>& runs, std::size_t gram);

/// The excerpt without what only seems to belong to it at its edges: a run in thirty-two is marked
/// by chance. `ends_sentence(w)` says whether a sentence or line ends between words w and w + 1.
[[nodiscard]] Excerpt trim(const Excerpt& excerpt, const std::vector<Run>& runs, std::size_t gram,
                           const std::function<bool(std::size_t)>& ends_sentence);

}  // namespace vorab::rules
