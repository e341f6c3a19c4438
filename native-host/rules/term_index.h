// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rules/hash_table.h"
#include "rules/head_gate.h"
#include "rules/manner.h"
#include "rules/term.h"
#include "rules/term_keys.h"
#include "text/text.h"

namespace vorab::rules {

/// Finds the words and phrases of all rules in one pass, whatever their number: a hash over the
/// folded pieces of each phrase. Endings are taken off what is written, so that a list needs room
/// for its words only, not for their forms. Case, accents and width do not count; what else may
/// differ is the match's (design 4.2). For one thread at a time.
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

  /// Calls `on_hit` for every occurrence that begins in these lines of the text (text::Change says
  /// what a line is), overlapping ones included, in the text's order of words; once for an entry at
  /// a place, with the surest manner.
  void find(const text::Text& text, text::Span lines, const OnHit& on_hit) const;

  /// The most line breaks that an occurrence can have in it.
  [[nodiscard]] std::size_t line_breaks() const { return line_breaks_; }

 private:
  struct Added {
    std::uint32_t word;  // where it begins in `words_`
    std::uint32_t rule, entry;
    std::uint16_t size;
    policy::Match match;
  };
  class Search;

  void add_typos(std::uint32_t id);
  [[nodiscard]] const std::vector<Term>& terms(std::uint32_t id) const;

  std::string words_;  // of all terms, one behind the other
  std::vector<Added> added_;
  HashTable by_key_;  // all pieces of a term -> term
  HashTable starts_;  // first piece of a phrase -> its number of pieces
  HashTable typos_;   // a long word with a letter missing -> term
  HeadGate heads_;
  HeadGate seconds_;    // how phrases go on behind their first piece
  HeadGate typo_ends_;  // what long words begin and end with: a typo spares one of the two
  bool all_may_be_typos_ = false;  // there are such words beyond ASCII, where a typo is longer
  std::size_t longest_ = 0;        // bytes of the longest piece without its ending
  bool compounds_ = false;
  std::size_t line_breaks_ = 0;
  TermKeys keys_;  // kept for its memory until everything is added

  // What was once found is likely to be found again: at the next keystroke.
  mutable std::unordered_map<std::uint32_t, std::vector<Term>> terms_;
};

}  // namespace vorab::rules
