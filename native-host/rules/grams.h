// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "policy/fingerprint.h"
#include "text/fold.h"

/// Runs of words as numbers: the same when a document's fingerprint is made and when a post is
/// compared with it. What is said here is part of the fingerprint's format.
namespace vorab::rules {

/// Each word as a number. `folded` is folded by `text::fold_words`, so case, accents and width do
/// not count; here ae, oe and ue become a, o and u, as ä, ö and ü did there.
[[nodiscard]] std::vector<std::uint64_t> word_numbers(std::string_view folded,
                                                      const std::vector<text::Span>& words);

/// Item i is the run of `gram` words that begins at word i; empty if there are fewer words.
[[nodiscard]] std::vector<std::uint64_t> grams_of(const std::vector<std::uint64_t>& words,
                                                  std::size_t gram);

/// The mark that a run leaves in a fingerprint: its salt keeps one document's marks from saying
/// anything about another's.
[[nodiscard]] inline std::uint32_t mark_of(std::uint64_t gram,
                                           const policy::Fingerprint& fingerprint) {
  // A finaliser in the manner of SplitMix64, with the salt in both steps.
  std::uint64_t x = gram ^ fingerprint.salt[0];
  x = (x ^ (x >> 32)) * 0xd6e8feb86659fd93ULL;
  x = (x ^ (x >> 32) ^ fingerprint.salt[1]) * 0xd6e8feb86659fd93ULL;
  x ^= x >> 32;
  return static_cast<std::uint32_t>(((x & 0xFFFFFFFF) * fingerprint.space) >> 32);
}

}  // namespace vorab::rules
