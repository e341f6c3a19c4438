// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "rules/hash_table.h"
#include "rules/manner.h"
#include "rules/term.h"
#include "text/text.h"

namespace vorab::rules {

/// Finds the words and phrases of all rules in one pass, whatever their number: a hash over the
/// folded pieces of each phrase and of all its forms. Case, accents and width do not count; what
/// else may differ is the match's (design 4.2).
///
///   index.add("Seeadler", policy::Match::inflected, rule, entry);  // as often as needed
///   index.seal();
///   index.find(text, on_hit);
class TermIndex {
 public:
  /// `rule` and `entry` come back with each hit. A term without a letter or digit is never found.
  void add(std::string_view word, policy::Match match, std::uint32_t rule, std::uint32_t entry);

  /// Makes everything added findable.
  void seal();

  struct Hit {
    std::uint32_t rule, entry;
    text::Span span;  ///< in the original
    Manner manner = Manner::itself;
  };
  using OnHit = std::function<void(const Hit&)>;

  /// Calls `on_hit` for every occurrence, overlapping ones included, in the text's order of words.
  void find(const text::Text& text, const OnHit& on_hit) const;

 private:
  void add_sequences(std::uint32_t id, std::size_t slot, std::uint64_t hash);
  void find_phrases(const text::Text& text, std::size_t first, const OnHit& on_hit) const;
  void find_in_compound(const text::Text& text, const text::Piece& piece, bool front,
                        const OnHit& on_hit) const;
  void find_typos(const text::Text& text, const text::Piece& piece, const OnHit& on_hit) const;

  std::vector<Term> terms_;
  HashTable by_pieces_;       // all pieces of each form -> term
  HashTable phrase_lengths_;  // first piece of a phrase -> its number of pieces
  HashTable fronts_, backs_;  // a word at a compound's front, at its back (read backwards)
  HashTable typos_;           // a long word with a letter missing
};

}  // namespace vorab::rules
