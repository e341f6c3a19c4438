// SPDX-License-Identifier: Apache-2.0
#include "rules/term_index.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "language/forms.h"
#include "rules/typo.h"
#include "rules/word_key.h"
#include "text/utf.h"

namespace vorab::rules {

namespace {

// Longer words are no words; each of their letters would cost a hash of the rest.
constexpr std::size_t kLongestWithTypo = 60;
constexpr std::size_t kLongestTerm = 0xFFFF;  // no policy has longer ones
constexpr std::size_t kLongestEnding = 4;
constexpr std::size_t kShortestRest = 3;  // of a compound
constexpr std::size_t kMostKnownTerms = 5000;

// What the first word of a phrase may end with besides its own letters.
constexpr std::array<std::string_view, 7> kFirstEndings{"", "s", "es", "e", "er", "en", "em"};

// In "#SeeadlerIstDa" the name ends where the capital says so: it alone is found, not the whole.
bool is_camel_border(const text::Text& text, std::size_t folded) {
  const auto right = text.folded().original({folded, folded + 1}).begin;
  return right > 0 &&
         u_isupper(static_cast<UChar32>(text::decode(text.original(), right).code_point)) &&
         u_islower(static_cast<UChar32>(text::decode_before(text.original(), right).code_point));
}

bool is_letter_boundary(std::string_view word, std::size_t at) {
  return (static_cast<unsigned char>(word[at]) & 0xC0) != 0x80;
}

// Mostly the last letter tells.
bool has_ending(std::string_view word, std::string_view ending) {
  return ending.empty() || (word.back() == ending.back() && word.ends_with(ending));
}

bool is_all_ascii(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return text::is_ascii(c); });
}

// The first and the last three bytes, which are no others' heads.
std::array<Head, 2> ends_of(std::string_view word) {
  constexpr std::size_t kEnd = 3;
  constexpr Head kLast = 0x80000000;
  return {head_of(word.substr(0, kEnd)), head_of(word.substr(word.size() - kEnd)) | kLast};
}

}  // namespace

void TermIndex::add(std::string_view word, policy::Match match, std::uint32_t rule,
                    std::uint32_t entry) {
  if (word.size() > kLongestTerm) return;
  const auto id = static_cast<std::uint32_t>(added_.size());
  added_.push_back({static_cast<std::uint32_t>(words_.size()), rule, entry,
                    static_cast<std::uint16_t>(word.size()), match});
  words_ += word;
  line_breaks_ =
      std::max(line_breaks_, static_cast<std::size_t>(std::count(word.begin(), word.end(), '\n')));
  keys_.read(word, match);
  for (const auto key : keys_.all()) by_key_.add(key, id);
  for (const auto& start : keys_.starts()) {
    starts_.add(start.key, start.pieces);
    seconds_.add(start.next);
  }
  for (const auto head : keys_.heads()) heads_.add(head);
  longest_ = std::max(longest_, keys_.longest());
  compounds_ = compounds_ || takes_forms(match);
  if (match == policy::Match::fuzzy) add_typos(id);
}

void TermIndex::add_typos(std::uint32_t id) {
  for (const auto& term : terms(id)) {
    if (!allows_typo(term)) continue;
    for (const auto& form : forms_of(term, 0)) {
      for (const auto key : typo_keys(form)) typos_.add(key, id);
      for (const Head end : ends_of(form)) typo_ends_.add(end);
      all_may_be_typos_ = all_may_be_typos_ || !is_all_ascii(form);
    }
  }
}

void TermIndex::seal() {
  for (auto* table : {&by_key_, &starts_, &typos_}) table->seal();
  heads_.seal();
  seconds_.seal();
  typo_ends_.seal();
  words_.shrink_to_fit();
  added_.shrink_to_fit();
  keys_ = {};
  terms_.clear();
}

const std::vector<Term>& TermIndex::terms(std::uint32_t id) const {
  const auto known = terms_.find(id);
  if (known != terms_.end()) return known->second;
  if (terms_.size() == kMostKnownTerms) terms_.clear();
  const auto& added = added_[id];
  const auto word = std::string_view(words_).substr(added.word, added.size);
  return terms_.emplace(id, spellings_of(word, added.match)).first->second;
}

/// One pass over one text.
class TermIndex::Search {
 public:
  Search(const TermIndex& index, const text::Text& text, const OnHit& on_hit)
      : index_(index), text_(text), on_hit_(on_hit), folded_(text.folded().text()) {}

  void run(text::Text::Range range) {
    const auto& pieces = text_.folded_pieces();
    for (std::size_t i = range.first; i < range.last; ++i) {
      if (pieces[i].glued) continue;
      told_.clear();
      const auto word = slice(i);
      const bool whole = i + 1 == pieces.size() || !pieces[i + 1].glued;
      const bool long_enough = word.size() >= language::kCompoundLetters + kShortestRest;
      const bool may_be_compound = whole && index_.compounds_ && long_enough;
      if (index_.heads_.may_have(head_of(word))) {
        read_prefixes(word);
        find_word(i);
        if (!index_.starts_.empty()) find_phrases(i);
        if (may_be_compound) find_at_front(i);
      }
      if (may_be_compound) find_at_back(i);
      if (whole && !index_.typos_.empty()) find_typos(i);
    }
  }

 private:
  [[nodiscard]] std::string_view slice(std::size_t piece) const {
    const auto& span = text_.folded_pieces()[piece].span;
    return folded_.substr(span.begin, span.size());
  }

  // prefixes_[n] is the key of the word's first n bytes, as far as any term may reach.
  void read_prefixes(std::string_view word) {
    const std::size_t reach = std::min(word.size(), index_.longest_);
    prefixes_.resize(reach + 1);
    WordKey key;
    for (std::size_t i = 0; i < reach; ++i) {
      prefixes_[i] = key;
      key.add(word[i]);
    }
    prefixes_[reach] = key;
  }

  // Looks up what `begin` becomes with a stem of `word` behind it.
  template <typename Visit>
  void look_up_stems(WordKey begin, std::string_view word, Visit visit) const {
    for (const auto& stem : language::stems_of(word)) {
      WordKey key = begin;
      key.add(word.substr(0, stem.letters));
      if (stem.added != 0) key.add(stem.added);
      index_.by_key_.find(key.value(), visit);
    }
  }

  void find_word(std::size_t piece) {
    const auto word = slice(piece);
    for (const auto& stem : language::stems_of(word)) {
      if (stem.letters >= prefixes_.size()) continue;
      WordKey key = prefixes_[stem.letters];
      if (stem.added != 0) key.add(stem.added);
      index_.by_key_.find(key.value(), [&](std::uint32_t id) { match(id, {piece, piece}); });
    }
  }

  void find_phrases(std::size_t first) {
    const auto word = slice(first);
    for (const auto ending : kFirstEndings) {
      const std::size_t size = word.size() - std::min(word.size(), ending.size());
      if (size == 0 || size >= prefixes_.size() || !has_ending(word, ending)) continue;
      std::uint32_t pieces = 0;
      index_.starts_.find(prefixes_[size].value(),
                          [&](std::uint32_t count) { pieces = std::max(pieces, count); });
      if (pieces > 0 && may_go_on(first, prefixes_[size])) {
        find_phrases(first, prefixes_[size], first + pieces);
      }
    }
  }

  // "in the" begins many phrases, but few of them are here.
  [[nodiscard]] bool may_go_on(std::size_t first, WordKey key) const {
    if (first + 1 == text_.folded_pieces().size()) return false;
    const auto heads = TermKeys::next_heads(key, slice(first + 1));
    return std::any_of(heads.begin(), heads.end(),
                       [&](Head head) { return index_.seconds_.may_have(head); });
  }

  // From behind the first piece up to `end`.
  void find_phrases(std::size_t first, WordKey key, std::size_t end) {
    end = std::min(end, text_.folded_pieces().size());
    for (std::size_t last = first + 1; last < end; ++last) {
      const auto word = slice(last);
      if (word.size() > index_.longest_ + kLongestEnding) return;
      key.add(' ');
      look_up_stems(key, word, [&](std::uint32_t id) { match(id, {first, last}); });
      key.add(word);
    }
  }

  void match(std::uint32_t id, PieceRange range) {
    for (const auto& term : index_.terms(id)) {
      const auto found = match_at(term, text_, range);
      if (found.size() == 0) continue;
      tell(id, found, is_itself(term, text_, range) ? Manner::itself : Manner::other_form);
    }
  }

  void find_at_front(std::size_t piece) {
    const auto word = slice(piece);
    const std::size_t last = std::min(word.size() - kShortestRest, prefixes_.size() - 1);
    for (std::size_t cut = language::kCompoundLetters; cut <= last; ++cut) {
      if (!is_letter_boundary(word, cut)) continue;
      index_.by_key_.find(prefixes_[cut].value(), [&](std::uint32_t id) {
        if (!language::is_compound_rest(word.substr(cut))) return;
        for (const auto& term : index_.terms(id)) {
          if (!makes_compounds(term)) continue;
          const auto& spellings = term.slots.front().spellings;
          if (std::find(spellings.begin(), spellings.end(), word.substr(0, cut)) !=
              spellings.end()) {
            tell_compound(id, piece, cut, Manner::compound_front);
          }
        }
      });
    }
  }

  void find_at_back(std::size_t piece) {
    const auto word = slice(piece);
    const std::size_t reach = index_.longest_ + kLongestEnding;
    const std::size_t first =
        word.size() > reach + kShortestRest ? word.size() - reach : kShortestRest;
    for (std::size_t cut = first; cut + language::kCompoundLetters <= word.size(); ++cut) {
      const auto part = word.substr(cut);
      if (!index_.heads_.may_have(head_of(part)) || !is_letter_boundary(word, cut)) continue;
      look_up_stems({}, part, [&](std::uint32_t id) {
        if (!language::is_compound_rest(word.substr(0, cut))) return;
        for (const auto& term : index_.terms(id)) {
          if (makes_compounds(term) && is_form(term, 0, part)) {
            tell_compound(id, piece, cut, Manner::compound_back);
          }
        }
      });
    }
  }

  [[nodiscard]] bool may_be_typo(std::string_view word) const {
    if (index_.all_may_be_typos_ || !is_all_ascii(word)) return true;
    const auto ends = ends_of(word);
    return std::any_of(ends.begin(), ends.end(),
                       [&](Head end) { return index_.typo_ends_.may_have(end); });
  }

  void find_typos(std::size_t piece) {
    const auto word = slice(piece);
    if (word.size() + 1 < kFuzzyLetters || word.size() > kLongestWithTypo) return;
    if (!may_be_typo(word)) return;
    std::vector<std::uint32_t> tried;
    for (const auto key : typo_keys(word)) {
      index_.typos_.find(key, [&](std::uint32_t id) {
        if (std::find(tried.begin(), tried.end(), id) != tried.end()) return;
        tried.push_back(id);
        for (const auto& term : index_.terms(id)) {
          // What is a form itself was found as such, or stands for another word.
          if (!allows_typo(term) || is_form(term, 0, word)) continue;
          const auto forms = forms_of(term, 0);
          if (std::any_of(forms.begin(), forms.end(),
                          [&](const std::string& form) { return is_one_typo(form, word); })) {
            tell(id, text_.folded_pieces()[piece].span, Manner::typo);
          }
        }
      });
    }
  }

  void tell_compound(std::uint32_t id, std::size_t piece, std::size_t cut, Manner manner) {
    text::Span found = text_.folded_pieces()[piece].span;
    const std::size_t border = found.begin + cut;
    if (!is_camel_border(text_, border)) return tell(id, found, manner);
    (manner == Manner::compound_front ? found.end : found.begin) = border;
    tell(id, found, Manner::other_form);
  }

  // Once for each place: a stem or a variant of the term more is no news.
  void tell(std::uint32_t id, text::Span folded, Manner manner) {
    const auto& added = index_.added_[id];
    const Hit hit{added.rule, added.entry, text_.folded().original(folded), manner};
    const auto known = std::any_of(told_.begin(), told_.end(), [&](const Hit& other) {
      return other.rule == hit.rule && other.entry == hit.entry && other.span == hit.span;
    });
    if (known) return;
    told_.push_back(hit);
    on_hit_(hit);
  }

  const TermIndex& index_;
  const text::Text& text_;
  const OnHit& on_hit_;
  std::string_view folded_;
  std::vector<WordKey> prefixes_;
  std::vector<Hit> told_;  // at this piece
};

void TermIndex::find(const text::Text& text, text::Span lines, const OnHit& on_hit) const {
  if (!added_.empty()) Search(*this, text, on_hit).run(text.pieces_in(lines));
}

}  // namespace vorab::rules
