// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "policy/policy.h"
#include "policy/report.h"

namespace vorab::policy {

/// Collects words from wherever they stand, each once: the second time is a warning.
class WordList {
 public:
  explicit WordList(Report& report) : report_(report) {}

  /// Makes room for so many entries.
  void reserve(std::size_t count) {
    entries_.reserve(count);
    lines_.reserve(count);
  }

  /// Adds an entry whose word stands at `place`.
  void add(Entry entry, const EntryPlace& place);
  [[nodiscard]] std::vector<Entry> take() { return std::move(entries_); }

 private:
  Report& report_;
  std::vector<Entry> entries_;
  std::unordered_map<std::string, std::uint32_t> lines_;  // of each word as it is compared
};

/// Reports a word that could never be found, and blanks around one.
void check_word(const std::string& word, const EntryPlace& place, Report& report);

}  // namespace vorab::policy
