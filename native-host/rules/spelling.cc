// SPDX-License-Identifier: Apache-2.0
// spelling: words that no dictionary has and that look like a slip for one that it has. A word that
// looks like nothing known is a name, and never marked.
#include <algorithm>
#include <optional>
#include <string>
#include <unordered_set>

#include "language/detect.h"
#include "language/speller.h"
#include "rules/matcher.h"
#include "rules/typed_words.h"
#include "text/fold.h"
#include "text/hash.h"
#include "text/letters.h"
#include "text/words.h"

namespace vorab::rules {

namespace {

using language::NearWord;
using language::Slip;
using text::Span;

// Of so many unknown words in a sentence, one in three, it is in another language or a dialect.
constexpr std::size_t kForeignWords = 3;
constexpr double kSureSlip = 0.9;

bool is_foreign(std::size_t unknown, std::size_t words, const std::vector<Hit>& found) {
  if (unknown >= kForeignWords && unknown * 3 > words) return true;
  const bool sure = std::all_of(found.begin(), found.end(),
                                [](const Hit& hit) { return hit.confidence >= kSureSlip; });
  return unknown >= 2 && unknown * 2 > words && !sure;
}

double confidence_of(Slip slip) {
  switch (slip) {
    case Slip::swapped:
      return 0.95;
    case Slip::undoubled:
    case Slip::doubled:
      return 0.9;
    case Slip::missing:
    case Slip::extra:
      return 0.85;
    case Slip::wrong:
    case Slip::twice:
      return 0.8;
  }
  return 0.8;
}

bool is_small_word(std::string_view word) {
  return language::language_of_small_word(text::word_hash(text::folded_word(word))).has_value();
}

// Whether a word of these letters may be called a slip for the other one: short words are near too
// many, and names more often look like words than nouns are mistyped.
bool is_telling(const TypedWord& word, std::string_view letters, const NearWord& near) {
  const auto length = static_cast<std::size_t>(
      std::count_if(letters.begin(), letters.end(), [](char c) { return (c & 0xC0) != 0x80; }));
  const bool sure = near.slip <= Slip::doubled;
  if (word.capital && !is_small_word(near.word)) {
    if (word.named) return false;
    if (length < 5) return near.slip == Slip::swapped && length == 4;
    if (near.slip == Slip::wrong || near.slip == Slip::twice) return length >= 7;
    return sure || length >= (near.slip == Slip::missing ? 6U : 7U);
  }
  // New words are one letter away from old ones more often than short ones are mistyped so.
  const bool weak = near.slip == Slip::wrong || near.slip == Slip::twice;
  if (length >= (weak ? 7U : 5U)) return true;
  return is_small_word(near.word) || (length == 4 && near.slip == Slip::swapped);
}

class SpellingMatcher : public Matcher {
 public:
  explicit SpellingMatcher(const policy::Spelling& spelling) {
    for (const auto& entry : spelling.entries) know(entry.word);
    for (const auto& name : spelling.known) know(name);
  }

  bool searches() const override { return false; }
  bool spells() const override { return true; }

  bool spell(const text::Text& text, language::Speller& speller, std::string_view post_language,
             std::vector<Hit>& hits) const override {
    bool complete = true;
    speller.begin();
    for (const Span line : text::find_lines(text.original())) {
      if (line.size() == 0 || hits.size() >= kMaxPerRule) continue;
      const auto hash = text::word_hash(text.slice(line)) ^ names_ ^ text::fnv1a(post_language);
      if (speller.is_clean(hash | 1U)) continue;
      const auto before = hits.size();
      const bool done = spell_line(text, line, speller, post_language, hits);
      if (done && hits.size() == before) speller.note_clean(hash | 1U);
      complete = complete && done;
    }
    return complete;
  }

 private:
  void know(std::string_view name) {
    const auto folded = text::folded_word(name);
    for (const auto& word : text::find_words(folded)) {
      const auto hash = text::word_hash(std::string_view(folded).substr(word.begin, word.size()));
      if (known_.insert(hash).second) names_ ^= hash * 0x9e3779b97f4a7c15ULL;
    }
  }

  // With the endings that names take: "Musterwerks".
  [[nodiscard]] bool is_name(std::string_view word) const {
    if (known_.empty()) return false;
    auto folded = text::folded_word(word);
    for (const std::string_view ending : {"", "s", "n", "en", "es", "e"}) {
      if (!folded.ends_with(ending)) continue;
      const auto stem = std::string_view(folded).substr(0, folded.size() - ending.size());
      if (known_.contains(text::word_hash(stem))) return true;
    }
    return false;
  }

  bool spell_line(const text::Text& text, Span line, language::Speller& speller,
                  std::string_view post_language, std::vector<Hit>& hits) const {
    bool complete = true;
    const std::string of_line = language_of(text.slice(line), post_language);
    for (const auto& sentence : typed_words(text, line)) {
      if (sentence.empty()) continue;
      const Span whole{sentence.front().span.begin, sentence.back().span.end};
      const std::string language = language_of(text.slice(whole), of_line);
      std::size_t unknown = 0;
      std::vector<Hit> found;
      for (const auto& word : sentence) {
        const auto letters = text.slice(word.span);
        if (is_name(letters)) continue;
        const auto answer = look(speller, text, word);
        if (answer.known) continue;
        ++unknown;
        complete = complete && !answer.pending;
        if (answer.meant == nullptr || hits.size() + found.size() >= kMaxPerRule) continue;
        if (auto near = meant(*answer.meant, word, letters, language)) {
          found.push_back(hit_of(word, letters, *near));
        }
      }
      if (is_foreign(unknown, sentence.size(), found)) continue;
      hits.insert(hits.end(), found.begin(), found.end());
    }
    return complete;
  }

  static std::string language_of(std::string_view words, std::string_view otherwise) {
    const auto folded = text::fold_words(words);
    const auto own = language::detect(text::find_pieces(folded.text()));
    return std::string(own ? language::code(*own) : otherwise);
  }

  static language::Speller::Answer look(language::Speller& speller, const text::Text& text,
                                        const TypedWord& word) {
    const auto letters = text.slice(word.span);
    if (word.contracted) return {};  // "isn't", "hab's": whole or in parts, hardly ever mistyped
    if (word.before_hyphen) {
      // "Wahnsinns-Idee": the joint belongs to the compound.
      for (const std::string_view joint : {"s", "n", "en", "es"}) {
        if (!letters.ends_with(joint) || letters.size() < joint.size() + 3) continue;
        if (speller.is_word(letters.substr(0, letters.size() - joint.size()))) return {};
      }
    }
    return speller.look(letters);
  }

  // What may have been meant, as the sentence's language has it.
  static std::optional<NearWord> meant(const language::Speller::Meant& meant, const TypedWord& word,
                                       std::string_view letters, std::string_view language) {
    // In English only names are capital inside a sentence.
    if (language == "en" && word.capital && !word.starts_sentence) return std::nullopt;
    const auto* first = language == "en" ? &meant.english : &meant.german;
    const auto* second = language == "en" ? &meant.german : &meant.english;
    if (*first && is_telling(word, letters, **first)) return **first;
    const bool unclear = language.empty();
    if (!*second || word.capital) return std::nullopt;
    if (!unclear && (*second)->slip > Slip::doubled) return std::nullopt;
    if (!is_telling(word, letters, **second)) return std::nullopt;
    return **second;
  }

  static Hit hit_of(const TypedWord& word, std::string_view letters, const NearWord& near) {
    Hit hit{word.span};
    hit.confidence = confidence_of(near.slip) - (word.capital ? 0.1 : 0.0);
    hit.instead = text::begins_with_capital(letters) ? text::capitalised(near.word) : near.word;
    return hit;
  }

  std::unordered_set<std::uint64_t> known_;  // of folded words
  std::uint64_t names_ = 0;  // tells the memory of clean lines which names these are
};

}  // namespace

Made make(const policy::Rule&, const policy::Spelling& spelling) {
  return {std::make_unique<SpellingMatcher>(spelling), {}};
}

}  // namespace vorab::rules
