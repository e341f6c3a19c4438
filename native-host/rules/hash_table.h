// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace vorab::rules {

/// Hashes to small numbers, many to one key. Eight bytes an entry, half full: what a policy with
/// a hundred thousand forms needs in memory counts on every laptop. Whoever looks up verifies what
/// it gets, since only half of a hash is kept.
class HashTable {
 public:
  /// Notes a pair; `seal` makes it findable. `value` is below 2^32 - 1.
  void add(std::uint64_t hash, std::uint32_t value) { pairs_.push_back({hash, value}); }

  /// Builds the table; nothing is added afterwards.
  void seal() {
    fill(pairs_.size());
    // Where most pairs were noted many times, most of the table would stay empty for good.
    if (size_for(entries_) < slots_.size()) fill(entries_);
    pairs_ = {};
  }

  [[nodiscard]] bool empty() const { return slots_.empty() || entries_ == 0; }

  /// Calls `visit(value)` for each value noted under `hash` (and, rarely, for another's).
  template <typename Visit>
  void find(std::uint64_t hash, Visit visit) const {
    if (entries_ == 0) return;
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t i = hash & mask; slots_[i].value != 0; i = (i + 1) & mask) {
      if (slots_[i].tag == tag(hash)) visit(slots_[i].value - 1);
    }
  }

 private:
  struct Pair {
    std::uint64_t hash;
    std::uint32_t value;
  };
  struct Slot {
    std::uint32_t tag = 0;
    std::uint32_t value = 0;  // one more than the value; 0: free
  };

  static std::uint32_t tag(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32); }

  static std::size_t size_for(std::size_t entries) {
    std::size_t size = 16;
    while (size < entries * 2) size *= 2;
    return size;
  }

  // With room for so many entries.
  void fill(std::size_t entries) {
    slots_ = std::vector<Slot>(size_for(entries));
    entries_ = 0;
    for (const auto& [hash, value] : pairs_) insert(hash, value);
  }

  void insert(std::uint64_t hash, std::uint32_t value) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t i = hash & mask;
    while (slots_[i].value != 0) {
      if (slots_[i].tag == tag(hash) && slots_[i].value == value + 1) return;
      i = (i + 1) & mask;
    }
    slots_[i] = {tag(hash), value + 1};
    ++entries_;
  }

  std::vector<Pair> pairs_;
  std::vector<Slot> slots_;
  std::size_t entries_ = 0;
};

}  // namespace vorab::rules
