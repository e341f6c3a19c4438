// SPDX-License-Identifier: Apache-2.0
#include "rules/term.h"

#include <algorithm>
#include <array>

#include "language/forms.h"
#include "rules/gap.h"
#include "rules/typo.h"

namespace vorab::rules {

namespace {

using policy::Match;

constexpr std::size_t kPhraseWithForms = 2;  // pieces up to which each piece takes other endings
constexpr std::size_t kMostJoined = 1000;    // spellings of a phrase as one word
constexpr std::array<std::string_view, 5> kAdjectiveEndings{"e", "er", "es", "en", "em"};
constexpr std::array<std::string_view, 2> kAndWords{"und", "and"};
constexpr std::array<std::string_view, 3> kNumberEndings{"s", "er", "ern"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_letters(const Term::Slot& slot) { return !is_digit(slot.spellings.front().back()); }

void add(std::vector<std::string>& list, std::string word) {
  if (std::find(list.begin(), list.end(), word) == list.end()) list.push_back(std::move(word));
}

bool is_adjective_form(std::string_view spelling, std::string_view written) {
  if (written.starts_with(spelling)) {
    const auto ending = written.substr(spelling.size());
    if (ending == "s" || ending == "es") return true;
  }
  return std::any_of(kAdjectiveEndings.begin(), kAdjectiveEndings.end(), [&](auto ending) {
    if (spelling.size() < ending.size() + 3 || !spelling.ends_with(ending)) return false;
    const auto stem = spelling.substr(0, spelling.size() - ending.size());
    return written.starts_with(stem) &&
           std::find(kAdjectiveEndings.begin(), kAdjectiveEndings.end(),
                     written.substr(stem.size())) != kAdjectiveEndings.end();
  });
}

// "Neuer Stern" is met as "des neuen Sterns".
void add_adjective_forms(const std::string& spelling, std::vector<std::string>& out) {
  for (const auto ending : kAdjectiveEndings) {
    if (spelling.size() < ending.size() + 3 || !spelling.ends_with(ending)) continue;
    const auto stem = spelling.substr(0, spelling.size() - ending.size());
    for (const auto other : kAdjectiveEndings) add(out, stem + std::string(other));
  }
  add(out, spelling + "s");
  add(out, spelling + "es");
}

// "Haus der Töne" is met as "des Hauses der Töne".
bool is_head_form(const Term& term, std::string_view spelling, std::string_view piece) {
  constexpr std::array<std::string_view, 17> kLinks{"am",  "an",  "auf", "das", "dem", "den",
                                                    "der", "des", "die", "for", "fur", "im",
                                                    "in",  "of",  "von", "zu",  "zur"};
  const auto& next = term.slots[1].spellings.front();
  if (std::find(kLinks.begin(), kLinks.end(), next) == kLinks.end()) return false;
  if (!piece.starts_with(spelling)) return false;
  constexpr std::array<std::string_view, 4> kEndings{"s", "es", "e", "en"};
  return std::find(kEndings.begin(), kEndings.end(), piece.substr(spelling.size())) !=
         kEndings.end();
}

// "Müller & Söhne" and "Müller und Söhne" are the same name.
void add_and_variants(const Term& term, std::vector<Term>& out) {
  for (std::size_t i = 1; i < term.slots.size(); ++i) {
    if (is_and(term.slots[i].gap)) {
      for (const auto word : kAndWords) {
        Term variant = term;
        variant.slots[i].gap = " ";
        variant.slots.insert(variant.slots.begin() + static_cast<std::ptrdiff_t>(i),
                             Term::Slot{{std::string(word)}, " "});
        out.push_back(std::move(variant));
      }
      return;
    }
    const auto& word = term.slots[i].spellings.front();
    if (i + 1 < term.slots.size() && (word == kAndWords[0] || word == kAndWords[1])) {
      Term variant = term;
      variant.slots.erase(variant.slots.begin() + static_cast<std::ptrdiff_t>(i));
      variant.slots[i].gap = " & ";
      out.push_back(std::move(variant));
      return;
    }
  }
}

std::vector<std::string> joined(const std::vector<std::string>& fronts,
                                const std::vector<std::string>& backs) {
  std::vector<std::string> out;
  for (const auto& front : fronts) {
    for (const auto& back : backs) out.push_back(front + back);
  }
  return out;
}

// The term with its words joined where one of these signs stands between them.
Term joined_at(const Term& term, std::string_view signs) {
  Term out = term;
  out.slots.clear();
  for (const auto& slot : term.slots) {
    const bool beside_letters =
        !out.slots.empty() && is_letters(slot) && is_letters(out.slots.back());
    if (beside_letters && slot.gap.size() == 1 && signs.find(slot.gap) != std::string_view::npos) {
      auto& front = out.slots.back().spellings;
      if (front.size() * slot.spellings.size() > kMostJoined) return term;
      front = joined(front, slot.spellings);
    } else {
      out.slots.push_back(slot);
    }
  }
  return out;
}

// "Projekt Nordstern" and "Muster-Werk" are also written as one word, "AERO-X 12" as "AEROX 12",
// "O'Neill" as "ONeill".
void add_joined(const Term& term, std::vector<Term>& out) {
  Term one_word = joined_at(term, " -'");
  bool whole = true;
  for (std::size_t i = 1; i < one_word.slots.size(); ++i) {
    whole = whole && !(is_letters(one_word.slots[i - 1]) && is_letters(one_word.slots[i]));
  }
  Term without_apostrophes = joined_at(term, "'");
  const auto size = without_apostrophes.slots.size();
  const bool differs = size < term.slots.size() && size > one_word.slots.size();
  if (whole && one_word.slots.size() < term.slots.size()) out.push_back(std::move(one_word));
  if (differs) out.push_back(std::move(without_apostrophes));
}

std::string_view gap_between(std::string_view text, const text::Piece& left,
                             const text::Piece& right) {
  return text.substr(left.span.end, right.span.begin - left.span.end);
}

bool gaps_fit(const Term& term, std::string_view text, const std::vector<text::Piece>& pieces,
              PieceRange range) {
  for (std::size_t i = range.first + 1; i <= range.last; ++i) {
    const auto& written = term.slots[i - range.first].gap;
    const auto found = gap_between(text, pieces[i - 1], pieces[i]);
    if (same_gap(written, found)) continue;
    const bool long_letters = pieces[i - 1].span.size() >= 2;
    if (!takes_forms(term.match) || !usual_gap(written, found, long_letters)) return false;
  }
  return true;
}

// "7" is not found in "7.5", nor "5" in "7,5".
bool inside_number(std::string_view text, text::Span found) {
  const auto digit = [&](std::size_t at) { return at < text.size() && is_digit(text[at]); };
  const auto point = [&](std::size_t at) { return text[at] == '.' || text[at] == ','; };
  const bool right = digit(found.end - 1) && digit(found.end + 1) && point(found.end);
  const bool left =
      digit(found.begin) && found.begin >= 2 && digit(found.begin - 2) && point(found.begin - 1);
  return right || left;
}

// A number as a name takes endings too: "die NX-7s", "eine NX-7er".
bool is_number_ending(const Term& term, std::string_view piece) {
  return takes_forms(term.match) && !is_letters(term.slots.back()) &&
         std::find(kNumberEndings.begin(), kNumberEndings.end(), piece) != kNumberEndings.end();
}

bool has_signs(const Term& term, std::string_view text, text::Span& found) {
  if (found.begin < term.lead.size() || text.size() - found.end < term.trail.size()) return false;
  if (text.substr(found.begin - term.lead.size(), term.lead.size()) != term.lead) return false;
  if (text.substr(found.end, term.trail.size()) != term.trail) return false;
  found = {found.begin - term.lead.size(), found.end + term.trail.size()};
  return true;
}

bool is_exact(const Term& term, const text::Text& text, text::Span found) {
  const auto original = text.folded().original(found);
  return text::fold_shape(text.slice(original)).text() == term.shape;
}

bool is_one_word(const Term& term, std::size_t letters) {
  return term.slots.size() == 1 && term.lead.empty() && term.trail.empty() &&
         is_letters(term.slots.front()) && term.slots.front().spellings.front().size() >= letters;
}

}  // namespace

bool takes_forms(Match match) { return match == Match::inflected || match == Match::fuzzy; }

std::vector<Term> spellings_of(std::string_view word, Match match) {
  Term term;
  term.match = match;
  term.shape = single_spaces(text::fold_shape(word).text());
  const std::string_view shape = term.shape;
  const auto pieces = text::find_pieces(shape);
  if (pieces.empty()) return {};
  const auto folded = [&](std::size_t begin, std::size_t end) {
    return text::folded_word(shape.substr(begin, end - begin));
  };
  term.lead = folded(0, pieces.front().span.begin);
  term.trail = folded(pieces.back().span.end, shape.size());
  std::size_t end = pieces.front().span.begin;
  for (const auto& piece : pieces) {
    const auto slice = shape.substr(piece.span.begin, piece.span.size());
    auto spellings =
        takes_forms(match) ? language::spellings(slice) : std::vector{text::folded_word(slice)};
    term.slots.push_back({std::move(spellings), folded(end, piece.span.begin)});
    end = piece.span.end;
  }
  std::vector<Term> out;
  if (takes_forms(match)) {
    add_and_variants(term, out);
    add_joined(term, out);
    for (auto& variant : out) variant.variant = true;
  }
  out.insert(out.begin(), std::move(term));
  return out;
}

std::vector<std::string> forms_of(const Term& term, std::size_t slot) {
  const auto& spellings = term.slots[slot].spellings;
  if (!takes_forms(term.match)) return {spellings.front()};
  const bool last = slot + 1 == term.slots.size();
  std::vector<std::string> out;
  for (const auto& spelling : spellings) {
    add(out, spelling);
    if (!is_letters(term.slots[slot])) continue;
    if (last) {
      for (auto& form : language::forms(spelling)) add(out, std::move(form));
    }
    if (!last && term.slots.size() <= kPhraseWithForms) add_adjective_forms(spelling, out);
  }
  return out;
}

bool is_form(const Term& term, std::size_t slot, std::string_view piece) {
  const auto& spellings = term.slots[slot].spellings;
  if (!takes_forms(term.match)) return spellings.front() == piece;
  const bool inflects = is_letters(term.slots[slot]);
  const bool last = slot + 1 == term.slots.size();
  const bool adjective = !last && term.slots.size() <= kPhraseWithForms;
  return std::any_of(spellings.begin(), spellings.end(), [&](const std::string& spelling) {
    if (spelling == piece) return true;
    if (!inflects) return false;
    if (last) return language::is_form(spelling, piece);
    if (adjective) return is_adjective_form(spelling, piece);
    return slot == 0 && is_head_form(term, spelling, piece);
  });
}

text::Span match_at(const Term& term, const text::Text& text, PieceRange range) {
  const std::string_view folded = text.folded().text();
  const auto& pieces = text.folded_pieces();
  if (range.last - range.first + 1 != term.slots.size() || pieces[range.first].glued) return {};
  for (std::size_t i = range.first; i <= range.last; ++i) {
    const auto piece = folded.substr(pieces[i].span.begin, pieces[i].span.size());
    if (!is_form(term, i - range.first, piece)) return {};
  }
  if (!gaps_fit(term, folded, pieces, range)) return {};
  text::Span found{pieces[range.first].span.begin, pieces[range.last].span.end};
  if (const auto next = range.last + 1; next < pieces.size() && pieces[next].glued) {
    const auto ending = folded.substr(pieces[next].span.begin, pieces[next].span.size());
    const bool ends = next + 1 == pieces.size() || !pieces[next + 1].glued;
    if (!ends || !is_number_ending(term, ending)) return {};
    found.end = pieces[next].span.end;
  }
  if (!has_signs(term, folded, found) || inside_number(folded, found)) return {};
  if (term.match == Match::exact && !is_exact(term, text, found)) return {};
  return found;
}

bool is_itself(const Term& term, const text::Text& text, PieceRange range) {
  const auto& pieces = text.folded_pieces();
  if (const auto next = range.last + 1; next < pieces.size() && pieces[next].glued) return false;
  for (std::size_t i = range.first; i <= range.last; ++i) {
    const auto& spellings = term.slots[i - range.first].spellings;
    const auto piece =
        std::string_view(text.folded().text()).substr(pieces[i].span.begin, pieces[i].span.size());
    if (std::find(spellings.begin(), spellings.end(), piece) == spellings.end()) return false;
  }
  return !term.variant;
}

bool makes_compounds(const Term& term) {
  return takes_forms(term.match) && is_one_word(term, language::kCompoundLetters);
}

bool allows_typo(const Term& term) {
  return term.match == Match::fuzzy && is_one_word(term, kFuzzyLetters);
}

}  // namespace vorab::rules
