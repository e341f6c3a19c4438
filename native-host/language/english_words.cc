// SPDX-License-Identifier: Apache-2.0
#include "language/english_words.h"

#include <algorithm>
#include <array>

namespace vorab::language {

namespace {

// Words of sentences that speak about a name rather than of the thing.
constexpr std::array<std::string_view, 20> kNamingEn{
    "aka",       "call",      "called",  "calling", "calls",  "christened", "codename",
    "codenamed", "codenames", "dubbed",  "hashtag", "known",  "name",       "named",
    "names",     "nicknamed", "spelled", "term",    "titled", "word"};
static_assert(std::is_sorted(kNamingEn.begin(), kNamingEn.end()));

// What may follow a whole noun phrase: no noun.
constexpr std::array<std::string_view, 168> kSafeAfter{
    "a",        "about",    "above",    "across",   "after",     "again",   "ahead",   "all",
    "already",  "also",     "although", "always",   "an",        "and",     "are",     "around",
    "as",       "at",       "back",     "be",       "became",    "because", "become",  "becomes",
    "been",     "before",   "behind",   "below",    "beside",    "between", "beyond",  "but",
    "by",       "came",     "can",      "comes",    "could",     "did",     "do",      "does",
    "during",   "early",    "ever",     "finally",  "first",     "flew",    "flies",   "for",
    "forever",  "from",     "gave",     "gets",     "gives",     "goes",    "got",     "had",
    "happened", "has",      "have",     "he",       "here",      "how",     "i",       "if",
    "in",       "inside",   "into",     "is",       "isn",       "it",      "its",     "just",
    "kept",     "last",     "later",    "lets",     "like",      "looks",   "made",    "makes",
    "may",      "met",      "might",    "more",     "must",      "near",    "never",   "next",
    "not",      "now",      "of",       "off",      "on",        "once",    "one",     "only",
    "onto",     "or",       "our",      "out",      "outside",   "over",    "per",     "perhaps",
    "really",   "said",     "says",     "seems",    "she",       "should",  "since",   "so",
    "soon",     "still",    "stood",    "takes",    "than",      "that",    "the",     "their",
    "them",     "then",     "there",    "they",     "this",      "though",  "through", "to",
    "today",    "together", "told",     "tomorrow", "tonight",   "too",     "took",    "toward",
    "towards",  "turns",    "under",    "unless",   "until",     "up",      "upon",    "us",
    "very",     "via",      "was",      "we",       "went",      "were",    "what",    "when",
    "where",    "which",    "while",    "who",      "whose",     "why",     "will",    "with",
    "within",   "without",  "won",      "would",    "yesterday", "yet",     "you",     "your"};
static_assert(std::is_sorted(kSafeAfter.begin(), kSafeAfter.end()));

// Before these no verb agrees with what follows.
constexpr std::array<std::string_view, 43> kPrepositionsEn{
    "about",      "above",  "across", "after",   "against",   "among", "around",  "at",
    "before",     "behind", "beside", "between", "beyond",    "by",    "despite", "during",
    "for",        "from",   "in",     "inside",  "into",      "like",  "near",    "of",
    "off",        "on",     "onto",   "over",    "regarding", "since", "than",    "through",
    "throughout", "to",     "toward", "towards", "under",     "until", "upon",    "via",
    "with",       "within", "without"};
static_assert(std::is_sorted(kPrepositionsEn.begin(), kPrepositionsEn.end()));

// Verbs whose subject are several.
constexpr std::array<std::string_view, 7> kPluralVerbsEn{"are",   "aren", "do",   "have",
                                                         "haven", "were", "weren"};
static_assert(std::is_sorted(kPluralVerbsEn.begin(), kPluralVerbsEn.end()));

// Capitalised at a sentence's beginning, and no titles.
constexpr std::array<std::string_view, 106> kStartersEn{
    "a",           "about",       "after",   "all",        "also",    "an",        "and",
    "as",          "at",          "because", "before",     "behind",  "but",       "by",
    "can",         "celebrating", "did",     "discover",   "do",      "does",      "enjoying",
    "every",       "finally",     "for",     "from",       "had",     "happy",     "has",
    "have",        "help",        "here",    "how",        "i",       "if",        "in",
    "introducing", "is",          "just",    "launching",  "let",     "like",      "love",
    "loved",       "loving",      "make",    "meet",       "meeting", "new",       "no",
    "not",         "nothing",     "now",     "of",         "on",      "once",      "only",
    "or",          "our",         "please",  "presenting", "proud",   "see",       "seeing",
    "since",       "so",          "soon",    "still",      "testing", "thank",     "thanks",
    "that",        "the",         "then",    "there",      "this",    "to",        "today",
    "tomorrow",    "tonight",     "try",     "trying",     "under",   "using",     "visit",
    "visiting",    "was",         "watch",   "watching",   "we",      "welcome",   "what",
    "when",        "where",       "which",   "while",      "who",     "why",       "will",
    "with",        "without",     "working", "would",      "yes",     "yesterday", "you",
    "your"};
static_assert(std::is_sorted(kStartersEn.begin(), kStartersEn.end()));

// Adjectives that often stand before a name.
constexpr std::array<std::string_view, 93> kAdjectivesEn{
    "actual",    "amazing",  "ambitious", "awesome",  "beautiful",  "best",       "better",
    "big",       "bigger",   "biggest",   "brand",    "brilliant",  "clever",     "cool",
    "current",   "dear",     "early",     "entire",   "exciting",   "external",   "famous",
    "fantastic", "fast",     "faster",    "favorite", "favourite",  "final",      "fine",
    "first",     "former",   "future",    "good",     "gorgeous",   "great",      "greater",
    "greatest",  "hidden",   "huge",      "improved", "incredible", "innovative", "internal",
    "large",     "last",     "latest",    "little",   "long",       "lovely",     "main",
    "major",     "mighty",   "modern",    "new",      "newer",      "newest",     "next",
    "nice",      "old",      "older",     "original", "own",        "perfect",    "polished",
    "powerful",  "previous", "proud",     "quick",    "quiet",      "real",       "second",
    "secret",    "shiny",    "short",     "similar",  "simple",     "sleek",      "small",
    "smaller",   "smart",    "special",   "stunning", "successful", "super",      "third",
    "tiny",      "top",      "ultimate",  "upcoming", "upgraded",   "very",       "whole",
    "wonderful", "young"};
static_assert(std::is_sorted(kAdjectivesEn.begin(), kAdjectivesEn.end()));

// Before a noun these say something that a suggestion would lose.
constexpr std::array<std::string_view, 42> kWeightyEn{
    "all",  "another",  "any",     "both",      "each",  "eight", "either", "enough",  "every",
    "few",  "five",     "four",    "her",       "his",   "its",   "less",   "many",    "more",
    "most", "much",     "neither", "nine",      "no",    "other", "seven",  "several", "six",
    "some", "such",     "ten",     "that",      "their", "these", "those",  "three",   "two",
    "what", "whatever", "which",   "whichever", "whose", "your"};
static_assert(std::is_sorted(kWeightyEn.begin(), kWeightyEn.end()));

template <class List>
bool is_in(const List& list, std::string_view word) {
  return std::binary_search(list.begin(), list.end(), word);
}

}  // namespace

bool speaks_of_names_en(std::string_view folded) { return is_in(kNamingEn, folded); }
bool follows_noun_phrase(std::string_view folded) { return is_in(kSafeAfter, folded); }
bool is_english_preposition(std::string_view folded) { return is_in(kPrepositionsEn, folded); }
bool is_english_plural_verb(std::string_view folded) { return is_in(kPluralVerbsEn, folded); }
bool may_start_english(std::string_view folded) { return is_in(kStartersEn, folded); }
bool is_weighty_english(std::string_view folded) { return is_in(kWeightyEn, folded); }

bool is_english_adjective(std::string_view folded) {
  constexpr std::array<std::string_view, 6> kMakers{"ful", "ous", "able", "ible", "less", "ish"};
  const auto made = [&](std::string_view maker) {
    return folded.size() >= maker.size() + 3 && folded.ends_with(maker);
  };
  return is_in(kAdjectivesEn, folded) || std::any_of(kMakers.begin(), kMakers.end(), made);
}

}  // namespace vorab::language
