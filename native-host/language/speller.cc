// SPDX-License-Identifier: Apache-2.0
#include "language/speller.h"

#include <algorithm>
#include <utility>

#include "language/common_slips.h"
#include "language/recent_words.h"
#include "language/variants.h"
#include "text/hash.h"
#include "text/letters.h"
#include "text/utf.h"

namespace vorab::language {

namespace {

// Parts of compounds that the dictionary does not put together by itself: no shorter than this, so
// that a mistyped word does not fall into crumbs.
constexpr std::size_t kShortestPart = 4;
constexpr std::array<std::string_view, 6> kJoints{"s", "n", "en", "es", "er", "e"};
constexpr std::size_t kLongCompound = 12;
constexpr std::array<std::string_view, 27> kPrefixes{
    "ab",  "an",  "auf",  "aus",  "bei",  "durch",  "ein", "her",    "hin",
    "los", "mit", "nach", "rauf", "raus", "rein",   "rum", "runter", "rüber",
    "um",  "un",  "ver",  "vor",  "weg",  "wieder", "zu",  "zurück", "zusammen"};
// Between two looks at the clock.
constexpr int kStepsAtOnce = 8;

std::size_t index(Language language) { return language == Language::german ? 0 : 1; }

std::string uncapitalised(std::string_view word) {
  std::string out(word);
  if (word.starts_with("Ä") || word.starts_with("Ö") || word.starts_with("Ü")) {
    out[1] = static_cast<char>(out[1] + 0x20);
  } else if (!out.empty() && out[0] >= 'A' && out[0] <= 'Z') {
    out[0] = static_cast<char>(out[0] - 'A' + 'a');
  }
  return out;
}

std::string in_case_of(std::string_view word, const std::string& other) {
  return text::begins_with_capital(word) ? text::capitalised(other) : other;
}

}  // namespace

void Speller::add(Language language, std::unique_ptr<const Dictionary> dictionary) {
  dictionaries_[index(language)] = std::move(dictionary);
}

bool Speller::has(Language language) const { return dictionaries_[index(language)] != nullptr; }

Known Speller::knows(Language language, std::string_view word) const {
  const auto& dictionary = dictionaries_[index(language)];
  return dictionary ? dictionary->knows(word) : Known::no;
}

// German nouns in small letters are a habit of chats, no slip.
bool Speller::is_noun(std::string_view word) const {
  return word.size() >= kShortestPart &&
         knows(Language::german, text::capitalised(word)) != Known::no;
}

// "Laugen" of "Laugenstange", "Lackier" of "Lackieranlage": what German joins another word to.
bool Speller::is_first_part(std::string_view head, bool capital) const {
  if (head.size() < kShortestPart) return false;
  const auto is_part = [&](std::string_view part) {
    const auto noun = text::capitalised(part);
    return knows(Language::german, noun) != Known::no ||
           (capital && knows(Language::english, part) != Known::no);
  };
  if (is_part(head)) return true;
  // A verb's stem.
  if (knows(Language::german, uncapitalised(head) + "en") == Known::word) return true;
  return std::any_of(kJoints.begin(), kJoints.end(), [&](std::string_view joint) {
    if (!head.ends_with(joint) || head.size() < joint.size() + kShortestPart) return false;
    const auto stem = head.substr(0, head.size() - joint.size());
    // "Wochenn": a letter is joined once.
    return stem.back() != joint.front() && is_part(stem);
  });
}

// Two known words, joined as German joins them, one of them maybe English: "Onboardingprozess".
bool Speller::is_compound(std::string_view word) const {
  if (word.size() < 2 * kShortestPart) return false;
  const bool capital = text::begins_with_capital(word);
  for (std::size_t at = kShortestPart; at + kShortestPart <= word.size(); ++at) {
    if (!text::is_ascii(word[at]) && (static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80U) {
      continue;
    }
    const auto tail = text::capitalised(word.substr(at));
    if (knows(Language::german, tail) != Known::no && is_first_part(word.substr(0, at), capital)) {
      return true;
    }
  }
  return false;
}

// Looked for before the dictionaries: some of these are words, too, of which nobody thinks.
std::optional<Speller::Meant> Speller::common_slip(std::string_view word) const {
  const auto small = uncapitalised(word);
  // A slip in one language may be a word of the other.
  const auto near = [&](std::string_view text, Language other) -> std::optional<NearWord> {
    if (text.empty() || knows(other, word) != Known::no) return std::nullopt;
    return NearWord{in_case_of(word, std::string(text)), Slip::swapped};
  };
  Meant meant{near(meant_by_common_slip_de(small), Language::english),
              near(meant_by_common_slip_en(small), Language::german)};
  if (!meant.german && !meant.english) return std::nullopt;
  return meant;
}

bool Speller::is_word(std::string_view word) const {
  return knows(Language::german, word) != Known::no || knows(Language::english, word) != Known::no;
}

// Forms that the dictionaries do not make by themselves: "Backends", "Anfasser", "geloggte",
// "auschecken", "matchers".
bool Speller::is_form(std::string_view word) const {
  const auto knows_german = [&](std::string_view other) {
    return knows(Language::german, other) != Known::no;
  };
  const auto without = [&](std::string_view ending) {
    const bool long_enough = word.size() >= ending.size() + kShortestPart;
    return word.ends_with(ending) && long_enough ? word.substr(0, word.size() - ending.size())
                                                 : std::string_view{};
  };
  if (text::begins_with_capital(word)) {
    for (const std::string_view ending : {"s", "n", "en"}) {
      const auto stem = without(ending);
      if (!stem.empty() && !stem.ends_with(ending.back()) && is_word(stem)) return true;
    }
    for (const std::string_view ending : {"er", "ern", "ers"}) {
      const auto stem = without(ending);
      if (!stem.empty() && knows(Language::german, uncapitalised(stem) + "en") == Known::word) {
        return true;
      }
    }
    return false;
  }
  for (const std::string_view ending : {"s", "ers"}) {  // English ones: "look-alikes", "matchers"
    const auto stem = without(ending);
    if (!stem.empty() && stem.back() != 's' && knows(Language::english, stem) == Known::word) {
      return true;
    }
  }
  for (const std::string_view ending : {"e", "en", "er", "es", "em"}) {
    const auto stem = without(ending);
    if (stem.ends_with('t') && stem.starts_with("ge") && is_word(stem)) return true;
  }
  return std::any_of(kPrefixes.begin(), kPrefixes.end(), [&](std::string_view prefix) {
    return word.starts_with(prefix) && word.size() >= prefix.size() + kShortestPart + 1 &&
           knows_german(word.substr(prefix.size()));
  });
}

bool Speller::is_known(std::string_view word) const {
  if (is_word(word) || is_noun(word) || is_recent_word(uncapitalised(word))) return true;
  for (const auto& way : german_ways(word)) {
    if (knows(Language::german, way) != Known::no) return true;
  }
  return is_form(word) || is_compound(word);
}

Speller::Answer Speller::look(std::string_view word) {
  if (word.size() > kLongest || (!dictionaries_[0] && !dictionaries_[1])) return {};
  const auto hash = text::word_hash(word) | 1U;
  auto& slot = known_[hash % kSlots];
  if (slot == hash) return {};
  std::string key(word);
  const auto found = unknown_.find(key);
  if (found != unknown_.end()) {
    if (!found->second) return {false, true, nullptr};
    return {false, false, &*found->second};
  }
  if (auto meant = common_slip(word)) {
    return {false, false, &*unknown_.emplace(std::move(key), std::move(meant)).first->second};
  }
  if (at_once_ > 0) {
    --at_once_;
    if (is_word(word)) {
      slot = hash;
      return {};
    }
  }
  if (waiting_.size() >= kMostWaiting) return {false, true, nullptr};
  if (unknown_.size() >= kMostUnknown) {
    unknown_.clear();
    waiting_.clear();
  }
  waiting_.push_back({key});
  unknown_.emplace(std::move(key), std::nullopt);
  return {false, true, nullptr};
}

// Whether the one may be a slip for the other in this language.
bool Speller::is_meant(Language language, std::string_view word, const NearWord& near) const {
  const auto known = knows(language, near.word);
  if (known == Known::no) return false;
  // Almost anything is near some compound.
  if (known == Known::compound && near.slip > Slip::doubled &&
      (near.slip >= Slip::wrong || word.size() < kLongCompound)) {
    return false;
  }
  if (is_more_exact(word, near.word)) return false;
  return language == Language::german || !is_british(word, near.word);
}

void Speller::step(Judgement& judgement) const {
  const auto& near = (*judgement.near)[judgement.next++];
  auto& meant = judgement.meant;
  if (!meant.german && is_meant(Language::german, judgement.word, near)) meant.german = near;
  if (!meant.english && is_meant(Language::english, judgement.word, near)) meant.english = near;
}

void Speller::finish(Judgement& judgement) {
  // A British word is no slip for anything else either.
  const bool british =
      std::any_of(judgement.near->begin(), judgement.near->end(), [&](const NearWord& near) {
        return is_british(judgement.word, near.word) &&
               knows(Language::english, near.word) != Known::no;
      });
  if (british) judgement.meant = {};
  const auto found = unknown_.find(judgement.word);
  if (found != unknown_.end()) found->second = std::move(judgement.meant);
}

void Speller::note_known(std::string_view word) {
  const auto hash = text::word_hash(word) | 1U;
  known_[hash % kSlots] = hash;
  unknown_.erase(std::string(word));
}

bool Speller::work(std::chrono::microseconds allowance) {
  const auto until = std::chrono::steady_clock::now() + allowance;
  bool done = false;
  while (!waiting_.empty()) {
    auto& judgement = waiting_.front();
    if (!judgement.near) {
      const bool known = is_known(judgement.word);
      if (known) note_known(judgement.word);
      judgement.near = known ? std::vector<NearWord>{} : near_words(judgement.word);
    }
    for (int i = 0; i < kStepsAtOnce && judgement.next < judgement.near->size(); ++i) {
      step(judgement);
    }
    if (judgement.next >= judgement.near->size()) {
      finish(judgement);
      waiting_.pop_front();
      done = true;
    }
    if (std::chrono::steady_clock::now() >= until) break;
  }
  return done;
}

std::vector<std::string> Speller::suggest(std::string_view word, Language first,
                                          std::size_t most) const {
  std::vector<std::string> own, other;
  const auto second = first == Language::german ? Language::english : Language::german;
  const auto add = [&](std::vector<std::string>& list, const std::string& near) {
    auto text = in_case_of(word, near);
    if (list.size() < most && std::find(list.begin(), list.end(), text) == list.end()) {
      list.push_back(std::move(text));
    }
  };
  if (word.size() > kLongest) return {};
  for (const auto& near : near_words(word)) {
    if (own.size() >= most) break;
    if (knows(first, near.word) == Known::word) {
      add(own, near.word);
    } else if (other.size() < most && knows(second, near.word) == Known::word) {
      add(other, near.word);
    }
  }
  for (auto& text : other) {
    if (own.size() < most && std::find(own.begin(), own.end(), text) == own.end()) {
      own.push_back(std::move(text));
    }
  }
  return own;
}

bool Speller::is_clean(std::uint64_t line) const { return clean_[line % clean_.size()] == line; }

void Speller::note_clean(std::uint64_t line) { clean_[line % clean_.size()] = line; }

}  // namespace vorab::language
