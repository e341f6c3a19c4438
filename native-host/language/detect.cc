// SPDX-License-Identifier: Apache-2.0
#include "language/detect.h"

#include <algorithm>
#include <array>

#include "text/hash.h"

namespace vorab::language {

namespace {

// The commonest function words that only one of the two languages has, folded, in order. "die",
// "in", "was", "so", "an", "also" and the like stand in both and would only blur the count.
constexpr std::array<std::string_view, 152> kGerman{
    "aber",    "alle",    "alles",   "als",    "am",     "auch",   "auf",    "aus",     "bald",
    "bei",     "beim",    "bin",     "bis",    "bitte",  "da",     "damit",  "danke",   "dann",
    "das",     "dass",    "dein",    "deine",  "dem",    "den",    "der",    "des",     "dich",
    "diese",   "diesem",  "diesen",  "dieser", "dieses", "dir",    "doch",   "dort",    "du",
    "durch",   "ein",     "eine",    "einem",  "einen",  "einer",  "eines",  "endlich", "er",
    "es",      "etwas",   "euch",    "euer",   "fur",    "ganz",   "gegen",  "geht",    "gerade",
    "gern",    "gestern", "gibt",    "guten",  "habe",   "haben",  "heute",  "hier",    "ich",
    "ihr",     "ihre",    "ihrem",   "ihren",  "im",     "immer",  "ist",    "ja",      "jede",
    "jeden",   "jeder",   "jetzt",   "kann",   "kein",   "kommt",  "konnen", "lauft",   "macht",
    "mal",     "man",     "mehr",    "mein",   "meine",  "meinem", "meinen", "meiner",  "mich",
    "mir",     "mit",     "morgen",  "muss",   "nach",   "neue",   "neuem",  "neuen",   "neuer",
    "nicht",   "nie",     "noch",    "nun",    "nur",    "ob",     "oder",   "ohne",    "schon",
    "sehr",    "sein",    "seine",   "seinen", "seit",   "selbst", "sich",   "sie",     "sind",
    "soll",    "steht",   "trotz",   "uber",   "um",     "und",    "uns",    "unser",   "unsere",
    "unserem", "unseren", "unserer", "unter",  "viel",   "viele",  "vielen", "vom",     "von",
    "vor",     "wegen",   "weil",    "wenn",   "wer",    "werden", "wie",    "wieder",  "wir",
    "wird",    "wurde",   "wurden",  "zu",     "zum",    "zur",    "zwei",   "zwischen"};

constexpr std::array<std::string_view, 107> kEnglish{
    "a",     "about",  "after",   "again", "all",       "and",      "any",      "are",   "as",
    "at",    "be",     "because", "been",  "before",    "being",    "but",      "by",    "can",
    "could", "did",    "do",      "does",  "every",     "for",      "from",     "get",   "great",
    "had",   "has",    "have",    "he",    "her",       "here",     "his",      "how",   "i",
    "if",    "into",   "is",      "it",    "its",       "just",     "know",     "let",   "like",
    "made",  "make",   "many",    "me",    "more",      "most",     "much",     "my",    "new",
    "no",    "not",    "now",     "of",    "on",        "one",      "only",     "or",    "our",
    "out",   "over",   "really",  "said",  "see",       "she",      "should",   "some",  "soon",
    "than",  "thanks", "that",    "the",   "their",     "them",     "then",     "there", "these",
    "they",  "this",   "through", "to",    "today",     "together", "tomorrow", "two",   "up",
    "us",    "very",   "we",      "were",  "what",      "when",     "where",    "which", "while",
    "who",   "why",    "with",    "would", "yesterday", "you",      "your",     "yours"};

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

namespace {

const SmallWords& small_words() {
  static const SmallWords kSmallWords;
  return kSmallWords;
}

}  // namespace

std::optional<Language> language_of_small_word(std::uint64_t hash) {
  return small_words().language_of(hash);
}

std::optional<Language> detect(const std::vector<text::Piece>& pieces) {
  const SmallWords& small = small_words();
  std::size_t german = 0;
  std::size_t english = 0;
  std::size_t words = 0;
  for (std::size_t i = 0; i < pieces.size() && words < kEnough; ++i) {
    if (pieces[i].glued) continue;
    ++words;
    if (i + 1 < pieces.size() && pieces[i + 1].glued) continue;
    if (const auto language = small.language_of(pieces[i].hash)) {
      ++(*language == Language::german ? german : english);
    }
  }
  if (german > english) return Language::german;
  if (english > german) return Language::english;
  return std::nullopt;
}

}  // namespace vorab::language
