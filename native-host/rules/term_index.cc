// SPDX-License-Identifier: Apache-2.0
#include "rules/term_index.h"

#include <algorithm>
#include <string>

#include "language/forms.h"
#include "rules/typo.h"
#include "text/hash.h"

namespace vorab::rules {

namespace {

constexpr std::uint64_t kNoPieces = 0x9e3779b97f4a7c15ULL;

// Longer words are no words; each of their letters would cost a hash of the rest.
constexpr std::size_t kLongestWithTypo = 60;

std::uint64_t with_piece(std::uint64_t hash, std::string_view piece) {
  return text::fnv1a(piece, text::fnv1a(" ", hash));
}

std::string_view slice(const text::Text& text, const text::Piece& piece) {
  return std::string_view(text.folded().text()).substr(piece.span.begin, piece.span.size());
}

std::string backwards(std::string_view word) { return {word.rbegin(), word.rend()}; }

bool is_letter_boundary(std::string_view word, std::size_t at) {
  return (static_cast<unsigned char>(word[at]) & 0xC0) != 0x80;
}

}  // namespace

void TermIndex::add(std::string_view word, policy::Match match, std::uint32_t rule,
                    std::uint32_t entry) {
  for (auto& term : spellings_of(word, match)) {
    const auto id = static_cast<std::uint32_t>(terms_.size());
    term.rule = rule;
    term.entry = entry;
    terms_.push_back(std::move(term));
    add_sequences(id, 0, kNoPieces);
    const Term& added = terms_.back();
    if (added.slots.size() > 1) {
      for (const auto& form : forms_of(added, 0)) {
        phrase_lengths_.add(with_piece(kNoPieces, form),
                            static_cast<std::uint32_t>(added.slots.size()));
      }
    }
    if (allows_typo(added)) {
      for (const auto& form : forms_of(added, 0)) {
        for (const auto key : typo_keys(form)) typos_.add(key, id);
      }
    }
    if (!makes_compounds(added)) continue;
    for (const auto& spelling : added.slots.front().spellings) {
      fronts_.add(text::fnv1a(spelling), id);
    }
    for (const auto& form : forms_of(added, 0)) backs_.add(text::fnv1a(backwards(form)), id);
  }
}

void TermIndex::add_sequences(std::uint32_t id, std::size_t slot, std::uint64_t hash) {
  if (slot == terms_[id].slots.size()) return by_pieces_.add(hash, id);
  for (const auto& form : forms_of(terms_[id], slot)) {
    add_sequences(id, slot + 1, with_piece(hash, form));
  }
}

void TermIndex::seal() {
  for (auto* table : {&by_pieces_, &phrase_lengths_, &fronts_, &backs_, &typos_}) table->seal();
}

void TermIndex::find(const text::Text& text, const OnHit& on_hit) const {
  const auto& pieces = text.folded_pieces();
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].glued) continue;
    find_phrases(text, i, on_hit);
    if (i + 1 < pieces.size() && pieces[i + 1].glued) continue;
    if (!fronts_.empty()) {
      find_in_compound(text, pieces[i], /*front=*/true, on_hit);
      find_in_compound(text, pieces[i], /*front=*/false, on_hit);
    }
    if (!typos_.empty()) find_typos(text, pieces[i], on_hit);
  }
}

void TermIndex::find_phrases(const text::Text& text, std::size_t first, const OnHit& on_hit) const {
  const auto& pieces = text.folded_pieces();
  std::uint64_t hash = with_piece(kNoPieces, slice(text, pieces[first]));
  std::uint32_t longest = 1;
  phrase_lengths_.find(hash, [&](std::uint32_t length) { longest = std::max(longest, length); });
  for (std::size_t last = first; last < std::min<std::size_t>(pieces.size(), first + longest);
       ++last) {
    if (last > first) hash = with_piece(hash, slice(text, pieces[last]));
    by_pieces_.find(hash, [&](std::uint32_t id) {
      const Term& term = terms_[id];
      const auto found = match_at(term, text, {first, last});
      if (found.size() == 0) return;
      on_hit({term.rule, term.entry, text.folded().original(found),
              is_itself(term, text, {first, last}) ? Manner::itself : Manner::other_form});
    });
  }
}

void TermIndex::find_in_compound(const text::Text& text, const text::Piece& piece, bool front,
                                 const OnHit& on_hit) const {
  const auto word = slice(text, piece);
  std::uint64_t hash = text::fnv1a({});
  for (std::size_t length = 1; length < word.size(); ++length) {
    const std::size_t cut = front ? length : word.size() - length;
    hash = text::fnv1a(front ? word.substr(length - 1, 1) : word.substr(cut, 1), hash);
    if (length < language::kCompoundLetters || !is_letter_boundary(word, cut)) continue;
    const auto part = front ? word.substr(0, cut) : word.substr(cut);
    const auto rest = front ? word.substr(cut) : word.substr(0, cut);
    (front ? fronts_ : backs_).find(hash, [&](std::uint32_t id) {
      const Term& term = terms_[id];
      const auto forms = front ? term.slots.front().spellings : forms_of(term, 0);
      if (std::find(forms.begin(), forms.end(), part) == forms.end()) return;
      if (!language::is_compound_rest(rest)) return;
      on_hit({term.rule, term.entry, text.folded().original(piece.span),
              front ? Manner::compound_front : Manner::compound_back});
    });
  }
}

void TermIndex::find_typos(const text::Text& text, const text::Piece& piece,
                           const OnHit& on_hit) const {
  const auto word = slice(text, piece);
  if (word.size() + 1 < kFuzzyLetters || word.size() > kLongestWithTypo) return;
  std::vector<std::uint32_t> tried;
  for (const auto key : typo_keys(word)) {
    typos_.find(key, [&](std::uint32_t id) {
      if (std::find(tried.begin(), tried.end(), id) != tried.end()) return;
      tried.push_back(id);
      const auto forms = forms_of(terms_[id], 0);
      // What is a form itself was found as such, or stands for another word.
      if (std::find(forms.begin(), forms.end(), word) != forms.end()) return;
      if (std::none_of(forms.begin(), forms.end(),
                       [&](const std::string& form) { return is_one_typo(form, word); })) {
        return;
      }
      on_hit({terms_[id].rule, terms_[id].entry, text.folded().original(piece.span), Manner::typo});
    });
  }
}

}  // namespace vorab::rules
