// SPDX-License-Identifier: Apache-2.0
#include "rules/term_keys.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "text/fold.h"

namespace vorab::rules {

namespace {

constexpr std::size_t kHead = sizeof(Head);
constexpr std::array<std::string_view, 5> kAdjectiveEndings{"e", "er", "es", "en", "em"};
constexpr std::string_view kBehindE = "rsnm";  // in these endings
constexpr std::array<std::string_view, 3> kShortEndings{"", "s", "es"};

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// U+00C0 to U+00FF without the two signs among them: C3 and one of these.
bool is_latin_letter(char second) {
  const auto byte = static_cast<unsigned char>(second);
  return byte >= 0x80 && byte <= 0xBF && byte != 0x97 && byte != 0xB7;
}

bool is_umlaut_vowel(char c) { return c == 'a' || c == 'o' || c == 'u'; }

}  // namespace

void TermKeys::read(std::string_view word, policy::Match match) {
  all_.clear();
  starts_.clear();
  heads_.clear();
  longest_ = 0;
  if (fold_plain(word)) return read_plain(takes_forms(match));
  for (const auto& term : spellings(word, match)) read_term(term);
}

const std::vector<Term>& TermKeys::spellings(std::string_view word, policy::Match match) {
  constexpr std::size_t kMost = 1000;
  if (spellings_.size() == kMost) spellings_.clear();
  std::string key(word);
  key.push_back(static_cast<char>(match));
  const auto [known, is_new] = spellings_.try_emplace(std::move(key));
  if (is_new) known->second = spellings_of(word, match);
  return known->second;
}

// Letters of Latin-1 and single spaces between them; what "und" and "and" stand for is not plain.
bool TermKeys::fold_plain(std::string_view word) {
  bool ascii = true;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (is_ascii_letter(word[i])) continue;
    const bool inside = i > 0 && i + 1 < word.size();
    if (word[i] == ' ' && inside && word[i - 1] != ' ') continue;
    if (word[i] != '\xC3' || i + 1 == word.size() || !is_latin_letter(word[i + 1])) return false;
    ascii = false;
    ++i;
  }
  if (word.empty()) return false;
  if (ascii) {
    folded_.assign(word);
    for (char& c : folded_) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    }
  } else {
    folded_ = text::folded_word(word);
  }
  umlauts_ = !ascii;
  for (std::size_t i = 0; i + 1 < folded_.size() && !umlauts_; ++i) {
    umlauts_ = folded_[i + 1] == 'e' && is_umlaut_vowel(folded_[i]);
  }
  return folded_.find(" und ") == std::string::npos && folded_.find(" and ") == std::string::npos;
}

void TermKeys::read_plain(bool forms) {
  const std::string_view folded = folded_;
  const auto space = std::min(folded.find(' '), folded.size());
  const auto first = folded.substr(0, space);
  umlauts_&& forms ? add_heads_of_all_spellings(first) : add_heads(first);
  if (space == folded.size()) {
    all_.push_back(key_of(folded).value());
    longest_ = 2 * folded.size();  // an e for each umlaut
    return;
  }
  const auto pieces = 1 + std::count(folded.begin(), folded.end(), ' ');
  add_phrase(first, folded.substr(space), static_cast<std::uint32_t>(pieces), forms);
  longest_ = 2 * folded.size();
  if (!forms) return;
  joined_.clear();
  std::copy_if(folded.begin(), folded.end(), std::back_inserter(joined_),
               [](char c) { return c != ' '; });
  all_.push_back(key_of(joined_).value());
  if (umlauts_ || first.size() < kHead) {
    umlauts_ ? add_heads_of_all_spellings(joined_) : add_heads(joined_);
  }
}

void TermKeys::read_term(const Term& term) {
  const auto& slots = term.slots;
  std::string rest;
  for (std::size_t i = 1; i < slots.size(); ++i) rest += ' ' + slots[i].spellings.front();
  for (const auto& slot : slots) {
    for (const auto& spelling : slot.spellings) longest_ = std::max(longest_, spelling.size());
  }
  for (const auto& spelling : slots.front().spellings) add_heads(spelling);
  const auto& first = slots.front().spellings.front();
  if (slots.size() == 1) {
    all_.push_back(key_of(first).value());
  } else {
    add_phrase(first, rest, static_cast<std::uint32_t>(slots.size()), takes_forms(term.match));
  }
}

// In "Neuer Stern" the first word is met with other endings: it is also noted without its own.
void TermKeys::add_phrase(std::string_view first, std::string_view rest, std::uint32_t pieces,
                          bool forms) {
  const auto add = [&](std::string_view begin) {
    WordKey key = key_of(begin);
    starts_.push_back({key.value(), pieces, next_head(key, rest)});
    key.add(rest);
    all_.push_back(key.value());
  };
  add(first);
  if (!forms || pieces > 2) return;
  for (const auto ending : kAdjectiveEndings) {
    if (first.size() > ending.size() && first.ends_with(ending)) {
      add(first.substr(0, first.size() - ending.size()));
    }
  }
  // "Grün Gold" is also "Gruen Gold", which looks like an ending.
  const auto before = first.size() > 1 ? first[first.size() - 2] : '\0';
  if (is_umlaut_vowel(before) && kBehindE.find(first.back()) != std::string_view::npos) {
    add(first.substr(0, first.size() - 1));
  }
}

// An ending may take the place of a stem's last letter: the letters before that are in all forms.
Head TermKeys::next_head(WordKey first, std::string_view rest) {
  const auto piece = rest.substr(1, rest.find(' ', 1) - 1);
  const auto heads = next_heads(first, piece);
  WordKey key;
  const auto letters = std::count_if(piece.begin(), piece.end(),
                                     [&](const char letter) { return key.grows_by(letter); });
  return heads[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(letters - 2, 0, 2))];
}

std::array<Head, 3> TermKeys::next_heads(WordKey first, std::string_view piece) {
  std::array<Head, 3> out{};
  std::size_t letters = 0;
  first.add(' ');
  for (std::size_t i = 0; i < piece.size() && letters < out.size(); ++i) {
    if (!first.grows_by(piece[i])) continue;
    out[letters++] = static_cast<Head>(first.value() ^ first.value() >> 32);
  }
  return out;
}

void TermKeys::add_heads(std::string_view spelling) {
  if (spelling.size() >= kHead) return heads_.push_back(head_of(spelling));
  for (const auto ending : kShortEndings) {
    heads_.push_back(head_of(std::string(spelling).append(ending)));
  }
}

// Behind each a, o and u there may be no e, one ("Müller" as "mueller") or two ("früher").
void TermKeys::add_heads_of_all_spellings(std::string_view letters) {
  std::vector<std::string> heads{""};
  std::size_t kept = 0;
  for (std::size_t i = 0; i < letters.size() && kept < kHead; ++i) {
    if (i > 0 && letters[i] == 'e' && is_umlaut_vowel(letters[i - 1])) continue;
    ++kept;
    for (auto& head : heads) head += letters[i];
    if (!is_umlaut_vowel(letters[i])) continue;
    const std::size_t count = heads.size();
    for (std::size_t k = 0; k < count; ++k) {
      heads.push_back(heads[k] + "e");
      heads.push_back(heads[k] + "ee");
    }
  }
  for (const auto& head : heads) add_heads(head);
}

}  // namespace vorab::rules
