// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

#include "policy/entry.h"

namespace vorab::policy {

/// Words of a part of a rule: its own, and behind them those of named lists. Many rules name the
/// same long lists, which are kept once for all of them.
class SharedWords {
 public:
  using List = std::shared_ptr<const std::vector<Entry>>;

  SharedWords() = default;
  SharedWords(std::vector<Entry> own)  // NOLINT(google-explicit-constructor): they are such
      : own_(std::move(own)) {}

  void add(List list) {
    if (!list->empty()) lists_.push_back(std::move(list));
  }

  [[nodiscard]] const std::vector<Entry>& own() const { return own_; }
  [[nodiscard]] const std::vector<List>& lists() const { return lists_; }  ///< none is empty
  [[nodiscard]] bool empty() const { return own_.empty() && lists_.empty(); }

  /// Copies of all of them, in order.
  [[nodiscard]] std::vector<Entry> all() const {
    std::vector<Entry> out = own_;
    for (const auto& list : lists_) out.insert(out.end(), list->begin(), list->end());
    return out;
  }

 private:
  std::vector<Entry> own_;
  std::vector<List> lists_;
};

}  // namespace vorab::policy
