// SPDX-License-Identifier: Apache-2.0
#include "language/detect.h"

#include <algorithm>
#include <array>

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

// No word of the tables is longer; beyond so many words the answer does not change any more.
constexpr std::size_t kLongest = 6;
constexpr std::size_t kEnough = 400;

constexpr bool all_short(const auto& table) {
  return std::all_of(table.begin(), table.end(),
                     [](std::string_view word) { return word.size() <= kLongest; });
}
static_assert(all_short(kGerman) && all_short(kEnglish));

}  // namespace

std::string_view code(Language language) { return language == Language::german ? "de" : "en"; }

std::optional<Language> detect(std::string_view folded, const std::vector<text::Span>& words) {
  std::size_t german = 0;
  std::size_t english = 0;
  for (std::size_t i = 0; i < std::min(words.size(), kEnough); ++i) {
    if (words[i].size() > kLongest) continue;
    const auto word = folded.substr(words[i].begin, words[i].size());
    if (std::binary_search(kGerman.begin(), kGerman.end(), word)) ++german;
    if (std::binary_search(kEnglish.begin(), kEnglish.end(), word)) ++english;
  }
  if (german > english) return Language::german;
  if (english > german) return Language::english;
  return std::nullopt;
}

}  // namespace vorab::language
