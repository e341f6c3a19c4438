// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "policy/policy.h"
#include "policy/report.h"

namespace vorab::policy {

/// Collects words from wherever they stand, each once: the second time is a warning.
class WordList {
 public:
  explicit WordList(Report& report) : report_(report) {}

  /// Makes room for so many entries.
  void reserve(std::size_t count);

  /// Adds an entry whose word stands at `place`.
  void add(Entry entry, const EntryPlace& place);
  [[nodiscard]] std::vector<Entry> take() { return std::move(entries_); }

 private:
  /// A word as it is compared: one flat table, since lists of a hundred thousand are read while
  /// somebody waits.
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t entry = 0;  // one more than its index; 0: free
    std::uint32_t line = 0;
  };

  [[nodiscard]] Slot& find(const std::string& folded, std::uint64_t hash);
  void grow(std::size_t slots);

  Report& report_;
  std::vector<Entry> entries_;
  std::vector<Slot> slots_;  // a power of two of them, at most half full
};

/// Reports a word that could never be found, and blanks around one.
void check_word(const std::string& word, const EntryPlace& place, Report& report);

}  // namespace vorab::policy
