// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/text.h"

namespace vorab::rules {

/// Finds the words and phrases of all rules in one pass, whatever their number: a hash over the
/// folded words of each phrase. Case, accents and width do not count; white space inside a phrase
/// may be any run of it within one line; other characters inside must stand as written.
class TermIndex {
 public:
  /// `rule` and `entry` come back with each hit. A term without a letter or digit is never found.
  void add(std::string_view word, std::uint32_t rule, std::uint32_t entry);

  struct Hit {
    std::uint32_t rule, entry;
    text::Span span;  ///< in the original
  };

  /// Calls `on_hit` for every occurrence, overlapping ones included, in the text's order of words.
  void find(const text::Text& text, const std::function<void(const Hit&)>& on_hit) const;

  [[nodiscard]] std::size_t size() const { return terms_.size(); }

 private:
  struct Term {
    std::string folded;       // white space as single spaces
    std::size_t lead, trail;  // bytes before its first and after its last word
    std::uint32_t rule, entry;
    std::uint32_t next;       // one more than the next term with the same words; 0: none
  };

  [[nodiscard]] bool matches(const Term& term, std::string_view text, text::Span words,
                             text::Span& found) const;

  std::vector<Term> terms_;
  std::unordered_map<std::uint64_t, std::uint32_t> by_words_;  // hash of all words -> term + 1
  std::unordered_map<std::uint64_t, std::uint32_t> longest_;   // hash of first word -> most words
};

}  // namespace vorab::rules
