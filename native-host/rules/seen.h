// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "rules/evidence.h"
#include "rules/matcher.h"
#include "rules/surroundings.h"

namespace vorab::rules {

/// Lists by number of which one text fills a few: to empty them costs what was in them, not how
/// many there are.
template <typename Item>
class SparseLists {
 public:
  explicit SparseLists(std::size_t count = 0) : lists_(count) {}

  [[nodiscard]] const std::vector<Item>& operator[](std::size_t number) const {
    return lists_[number];
  }

  /// The list to add to.
  [[nodiscard]] std::vector<Item>& open(std::size_t number) {
    if (lists_[number].empty()) opened_.push_back(static_cast<std::uint32_t>(number));
    return lists_[number];
  }

  /// The numbers of the lists that may have something, some of them more than once.
  [[nodiscard]] const std::vector<std::uint32_t>& opened() const { return opened_; }

  [[nodiscard]] std::span<const std::vector<Item>> all() const { return lists_; }

  /// Empties all lists, and gives their memory back.
  void clear() {
    for (const auto number : opened_) lists_[number] = std::vector<Item>();
    opened_.clear();
  }

 private:
  std::vector<std::vector<Item>> lists_;
  std::vector<std::uint32_t> opened_;
};

/// What was found in one text.
struct Seen {
  SparseLists<Hit> hits;      ///< by rule
  SparseLists<Found> groups;  ///< by group of asked words
  std::vector<Surroundings::Word> around;
};

}  // namespace vorab::rules
