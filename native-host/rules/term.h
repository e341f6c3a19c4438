// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "policy/policy.h"
#include "text/text.h"

namespace vorab::rules {

/// A word or phrase of a rule, cut into pieces, and how strictly it must be met.
struct Term {
  /// One piece: its folded spellings and what stands before it.
  struct Slot {
    std::vector<std::string> spellings;
    std::string gap;
  };

  std::vector<Slot> slots;
  std::string lead, trail;  ///< signs before the first and after the last piece: "C++"
  std::string shape;        ///< as written, composed; for `exact`
  policy::Match match = policy::Match::word;
  bool variant = false;  ///< another usual way to write the term
  std::uint32_t rule = 0, entry = 0;
};

/// A stretch of a text's pieces, `first` to `last` inclusive.
struct PieceRange {
  std::size_t first, last;
};

/// The term and, where the match allows it, its other usual spellings: "&" as "und" and "and", two
/// words as one. Empty if the word has neither letter nor digit.
[[nodiscard]] std::vector<Term> spellings_of(std::string_view word, policy::Match match);

/// All folded forms that the slot's piece may have.
[[nodiscard]] std::vector<std::string> forms_of(const Term& term, std::size_t slot);

/// True if `piece` is one of `forms_of(term, slot)`; makes no strings.
[[nodiscard]] bool is_form(const Term& term, std::size_t slot, std::string_view piece);

/// True for matches that take other endings, spellings and gaps.
[[nodiscard]] bool takes_forms(policy::Match match);

/// If these pieces of the text are the term: its span in the folded text, else an empty span.
[[nodiscard]] text::Span match_at(const Term& term, const text::Text& text, PieceRange range);

/// True if pieces that are the term are one of its own spellings, without an ending.
[[nodiscard]] bool is_itself(const Term& term, const text::Text& text, PieceRange range);

/// True for terms that closed compounds may contain.
[[nodiscard]] bool makes_compounds(const Term& term);

/// True for terms that are also found with one typo.
[[nodiscard]] bool allows_typo(const Term& term);

}  // namespace vorab::rules
