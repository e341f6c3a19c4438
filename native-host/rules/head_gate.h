// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "rules/term_keys.h"

namespace vorab::rules {

/// Tells for almost every word that it is none of many, by its first four bytes: one bit in a map
/// that fits in a near cache.
class HeadGate {
 public:
  void add(Head head) { heads_.push_back(head); }

  /// Makes everything added known.
  void seal() {
    while (bits_.size() * kWord < heads_.size() * kBitsEach && bits_.size() * kWord < kMostBits) {
      bits_.resize(bits_.size() * 2);
      --shift_;
    }
    for (const Head head : heads_) bits_[at(head) / kWord] |= bit(head);
    heads_ = {};
  }

  /// False only if no added head is this one.
  [[nodiscard]] bool may_have(Head head) const {
    return (bits_[at(head) / kWord] & bit(head)) != 0;
  }

 private:
  static constexpr std::size_t kWord = 64;
  static constexpr std::size_t kBitsEach = 16;
  static constexpr std::size_t kMostBits = std::size_t{1} << 18;  // 32 KB

  [[nodiscard]] std::size_t at(Head head) const { return head * 0x9E3779B1U >> shift_; }
  [[nodiscard]] std::uint64_t bit(Head head) const {
    return std::uint64_t{1} << (at(head) % kWord);
  }

  std::vector<Head> heads_;  // not sealed yet
  std::vector<std::uint64_t> bits_ = std::vector<std::uint64_t>(1);
  unsigned shift_ = 26;  // leaves log2 of the number of bits
};

}  // namespace vorab::rules
