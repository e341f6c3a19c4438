// SPDX-License-Identifier: Apache-2.0
#include "language/detect.h"

#include <algorithm>
#include <array>

#include "text/hash.h"

namespace vorab::language {

namespace {

// The commonest function words that only one of the two languages has, folded, in order. "die",
// "in", "was", "so", "an", "also" and the like stand in both and would only blur the count.
constexpr std::array<std::string_view, 85> kGerman{
    "aber",  "alle", "als",   "am",     "auch",  "auf",   "aus",  "bald",  "bei",   "beim",
    "bin",   "bis",  "bitte", "da",     "danke", "das",   "dass", "dem",   "den",   "der",
    "des",   "dich", "dir",   "doch",   "du",    "durch", "ein",  "eine",  "einem", "einen",
    "einer", "er",   "es",    "euch",   "euer",  "fur",   "ganz", "gegen", "gibt",  "haben",
    "heute", "ich",  "ihr",   "im",     "immer", "ist",   "ja",   "jetzt", "kein",  "konnen",
    "man",   "mehr", "mein",  "mich",   "mir",   "mit",   "nach", "nicht", "noch",  "nur",
    "oder",  "ohne", "schon", "sehr",   "sein",  "sich",  "sie",  "sind",  "uber",  "um",
    "und",   "uns",  "unser", "unsere", "viel",  "vom",   "von",  "vor",   "wie",   "wieder",
    "wir",   "wird", "zu",    "zum",    "zur"};

constexpr std::array<std::string_view, 72> kEnglish{
    "about", "all",  "and",   "are",  "as",     "at",   "be",    "been",  "but",  "by",    "can",
    "could", "do",   "does",  "for",  "from",   "get",  "great", "has",   "have", "he",    "her",
    "his",   "how",  "i",     "if",   "is",     "it",   "its",   "just",  "know", "like",  "me",
    "more",  "much", "my",    "new",  "no",     "not",  "of",    "on",    "or",   "our",   "out",
    "see",   "she",  "soon",  "than", "thanks", "that", "the",   "their", "them", "then",  "there",
    "these", "they", "this",  "to",   "up",     "us",   "we",    "what",  "when", "which", "who",
    "why",   "with", "would", "you",  "your",   "yours"};

static_assert(std::is_sorted(kGerman.begin(), kGerman.end()));
static_assert(std::is_sorted(kEnglish.begin(), kEnglish.end()));

// Beyond so many words the answer does not change any more.
constexpr std::size_t kEnough = 400;

// Which of the two languages has a word, by the hash that each word brings.
class SmallWords {
 public:
  SmallWords() {
    for (const auto word : kGerman) add(text::word_hash(word), Language::german);
    for (const auto word : kEnglish) add(text::word_hash(word), Language::english);
  }

  [[nodiscard]] std::optional<Language> language_of(std::uint64_t hash) const {
    for (std::size_t i = hash % kSlots; slots_[i].hash != 0; i = (i + 1) % kSlots) {
      if (slots_[i].hash == hash) return slots_[i].language;
    }
    return std::nullopt;
  }

 private:
  static constexpr std::size_t kSlots = 1024;
  struct Slot {
    std::uint64_t hash = 0;  // 0: free
    Language language{};
  };

  void add(std::uint64_t hash, Language language) {
    std::size_t i = hash % kSlots;
    while (slots_[i].hash != 0) i = (i + 1) % kSlots;
    slots_[i] = {hash, language};
  }

  std::array<Slot, kSlots> slots_{};
};

}  // namespace

std::string_view code(Language language) { return language == Language::german ? "de" : "en"; }

std::optional<Language> detect(const std::vector<text::Piece>& pieces) {
  static const SmallWords kSmallWords;
  std::size_t german = 0;
  std::size_t english = 0;
  std::size_t words = 0;
  for (std::size_t i = 0; i < pieces.size() && words < kEnough; ++i) {
    if (pieces[i].glued) continue;
    ++words;
    if (i + 1 < pieces.size() && pieces[i + 1].glued) continue;
    if (const auto language = kSmallWords.language_of(pieces[i].hash)) {
      ++(*language == Language::german ? german : english);
    }
  }
  if (german > english) return Language::german;
  if (english > german) return Language::english;
  return std::nullopt;
}

}  // namespace vorab::language
