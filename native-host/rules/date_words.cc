// SPDX-License-Identifier: Apache-2.0
#include "rules/date_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

namespace vorab::rules {

namespace {

using Kind = DateWord::Kind;

struct Named {
  std::string_view word;
  DateWord meaning;
};

constexpr DateWord month(int value) { return {Kind::month, value, false, false}; }
constexpr DateWord short_month(int value) { return {Kind::month, value, true, false}; }
constexpr DateWord weekday(int value) { return {Kind::weekday, value, false, false}; }
constexpr DateWord short_weekday(int value) { return {Kind::weekday, value, true, false}; }

// Austrian "Jänner" and "Feber", the commercial "Juno" and "Julei", abbreviations after Duden and
// the Chicago Manual of Style.
constexpr Named kNames[] = {
    {"apr", short_month(4)},
    {"april", month(4)},
    {"aug", short_month(8)},
    {"august", month(8)},
    {"dec", short_month(12)},
    {"december", month(12)},
    {"dez", short_month(12)},
    {"dezember", month(12)},
    {"di", short_weekday(2)},
    {"dienstag", weekday(2)},
    {"do", {Kind::weekday, 4, true, true}},
    {"donnerstag", weekday(4)},
    {"feb", short_month(2)},
    {"feber", month(2)},
    {"febr", short_month(2)},
    {"februar", month(2)},
    {"february", month(2)},
    {"fr", short_weekday(5)},
    {"freitag", weekday(5)},
    {"fri", short_weekday(5)},
    {"friday", weekday(5)},
    {"jaen", short_month(1)},
    {"jaenner", month(1)},
    {"jan", short_month(1)},
    {"janner", month(1)},
    {"januar", month(1)},
    {"january", month(1)},
    {"jul", short_month(7)},
    {"julei", month(7)},
    {"juli", month(7)},
    {"july", month(7)},
    {"jun", short_month(6)},
    {"june", month(6)},
    {"juni", month(6)},
    {"juno", month(6)},
    {"maer", short_month(3)},
    {"maerz", month(3)},
    {"mai", month(5)},
    {"mar", {Kind::month, 3, true, true}},
    {"march", {Kind::month, 3, false, true}},
    {"marz", month(3)},
    {"may", {Kind::month, 5, false, true}},
    {"mi", short_weekday(3)},
    {"mittwoch", weekday(3)},
    {"mo", short_weekday(1)},
    {"mon", short_weekday(1)},
    {"monday", weekday(1)},
    {"montag", weekday(1)},
    {"mrz", short_month(3)},
    {"nov", short_month(11)},
    {"november", month(11)},
    {"oct", short_month(10)},
    {"october", month(10)},
    {"okt", short_month(10)},
    {"oktober", month(10)},
    {"sa", short_weekday(6)},
    {"samstag", weekday(6)},
    {"sat", short_weekday(6)},
    {"saturday", weekday(6)},
    {"sep", short_month(9)},
    {"sept", short_month(9)},
    {"september", month(9)},
    {"so", {Kind::weekday, 7, true, true}},
    {"sonnabend", weekday(6)},
    {"sonntag", weekday(7)},
    {"sun", short_weekday(7)},
    {"sunday", weekday(7)},
    {"thu", short_weekday(4)},
    {"thur", short_weekday(4)},
    {"thurs", short_weekday(4)},
    {"thursday", weekday(4)},
    {"tue", short_weekday(2)},
    {"tues", short_weekday(2)},
    {"tuesday", weekday(2)},
    {"wed", short_weekday(3)},
    {"wednesday", weekday(3)},
};
constexpr bool by_word(const Named& a, const Named& b) { return a.word < b.word; }
static_assert(std::is_sorted(std::begin(kNames), std::end(kNames), by_word));

// Where the names with each initial begin.
constexpr std::array<std::size_t, 27> kInitials = [] {
  std::array<std::size_t, 27> begins{};
  for (std::size_t i = 0; i < begins.size(); ++i) {
    const char initial = static_cast<char>('a' + i);
    while (begins[i] < std::size(kNames) && kNames[begins[i]].word.front() < initial) ++begins[i];
  }
  return begins;
}();

constexpr std::string_view kEnglishOrdinals[] = {
    "first",     "second",    "third",       "fourth",     "fifth",      "sixth",      "seventh",
    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth", "fourteenth",
    "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};

// Stems up to twelve; the others are made of them.
constexpr std::pair<std::string_view, int> kGermanStems[] = {
    {"erst", 1},       {"zweit", 2},      {"dritt", 3},       {"viert", 4},
    {"funft", 5},      {"fuenft", 5},     {"sechst", 6},      {"siebt", 7},
    {"siebent", 7},    {"acht", 8},       {"neunt", 9},       {"zehnt", 10},
    {"elft", 11},      {"zwolft", 12},    {"zwoelft", 12},    {"dreizehnt", 13},
    {"vierzehnt", 14}, {"funfzehnt", 15}, {"fuenfzehnt", 15}, {"sechzehnt", 16},
    {"siebzehnt", 17}, {"achtzehnt", 18}, {"neunzehnt", 19},  {"zwanzigst", 20},
    {"dreissigst", 30}};

constexpr std::pair<std::string_view, int> kGermanUnits[] = {
    {"ein", 1},   {"zwei", 2},  {"drei", 3},   {"vier", 4}, {"funf", 5},
    {"fuenf", 5}, {"sechs", 6}, {"sieben", 7}, {"acht", 8}, {"neun", 9}};

// Words other than names and ordinals that begin a day told from today (relative_day.cc).
constexpr std::string_view kRelativeWords[] = {
    "heute",     "today",        "morgen",   "tomorrow",  "ubermorgen", "uebermorgen", "day",
    "in",        "next",         "nachsten", "naechsten", "this",       "coming",      "diesen",
    "kommenden", "ubernachsten", "a",        "an",        "one",        "ein",         "zwei",
    "two",       "drei",         "three",    "vier",      "four",       "funf",        "fuenf",
    "five",      "sechs",        "six",      "sieben",    "seven",      "acht",        "eight",
    "neun",      "nine",         "zehn",     "ten",       "elf",        "eleven",      "zwolf",
    "zwoelf",    "twelve",       "twenty",   "thirty"};

// Three letters, of five bits each, that one of the words begins with.
constexpr std::size_t kFronts = 32 * 32 * 32;

constexpr std::size_t front_of(std::string_view word) {
  std::size_t front = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const char c = i < word.size() ? word[i] : '`';  // stands before "a"
    if (c < '`' || c > 'z') return kFronts;
    front = front * 32 + static_cast<std::size_t>(c - '`');
  }
  return front;
}

constexpr std::array<bool, kFronts + 1> kMayBegin = [] {
  std::array<bool, kFronts + 1> table{};
  for (const auto& name : kNames) table[front_of(name.word)] = true;
  for (const auto word : kEnglishOrdinals) table[front_of(word)] = true;
  for (const auto& [stem, value] : kGermanStems) table[front_of(stem)] = true;
  for (const auto& [unit, value] : kGermanUnits) table[front_of(unit)] = true;
  for (const auto word : kRelativeWords) table[front_of(word)] = true;
  table[kFronts] = false;
  return table;
}();

bool take_back(std::string_view& word, std::string_view back) {
  if (!word.ends_with(back)) return false;
  word.remove_suffix(back.size());
  return true;
}

// "einundzwanzigst"
int composed_german(std::string_view stem) {
  const int tens = take_back(stem, "undzwanzigst") ? 20 : take_back(stem, "unddreissigst") ? 30 : 0;
  if (tens == 0) return 0;
  for (const auto& [unit, value] : kGermanUnits) {
    if (unit == stem && tens + value <= 31) return tens + value;
  }
  return 0;
}

int german_ordinal(std::string_view word) {
  for (const std::string_view ending : {"en", "er", "em", "es", "e"}) {
    auto stem = word;
    if (!take_back(stem, ending)) continue;
    for (const auto& [known, value] : kGermanStems) {
      if (known == stem) return value;
    }
    return composed_german(stem);
  }
  return 0;
}

int english_ordinal(std::string_view word) {
  int tens = 0;
  if (word == "thirtieth") return 30;
  if (word.starts_with("twenty")) tens = 20;
  if (word.starts_with("thirty")) tens = 30;
  if (tens != 0) word.remove_prefix(6);
  const auto* found = std::find(std::begin(kEnglishOrdinals), std::end(kEnglishOrdinals), word);
  if (found == std::end(kEnglishOrdinals)) return 0;
  const auto value = static_cast<int>(found - std::begin(kEnglishOrdinals)) + 1;
  if (tens != 0 && value > 9) return 0;
  return tens + value <= 31 ? tens + value : 0;
}

constexpr std::string_view kNumberWords[] = {
    "abb",      "abbildung", "abs",      "absatz",    "abschnitt", "anhang",  "art",
    "artikel",  "ausgabe",   "build",    "chapter",   "clause",    "fig",     "figure",
    "firmware", "fw",        "item",     "kap",       "kapitel",   "no",      "nr",
    "number",   "nummer",    "paragraf", "paragraph", "punkt",     "rel",     "release",
    "rev",      "revision",  "sec",      "section",   "tab",       "tabelle", "table",
    "teil",     "treiber",   "update",   "ver",       "vers",      "version", "versionen",
    "versions", "ziff",      "ziffer"};

}  // namespace

DateWord date_word(std::string_view folded) {
  if (folded.empty() || folded.front() < 'a' || folded.front() > 'z') return {};
  const auto initial = static_cast<std::size_t>(folded.front() - 'a');
  for (auto i = kInitials[initial]; i < kInitials[initial + 1]; ++i) {
    if (kNames[i].word == folded) return kNames[i].meaning;
  }
  if (folded.size() < 5) return {};
  // The last letters keep nearly all other words away from the lists.
  const std::string_view back = folded.substr(folded.size() - 2);
  if (back == "th" || back == "st" || back == "nd" || back == "rd") {
    // "our first march": English ordinals need an "of".
    const int day = english_ordinal(folded);
    return day != 0 ? DateWord{Kind::ordinal, day, false, true} : DateWord{};
  }
  const std::size_t ending = folded.back() == 'e' ? 1 : 2;
  if (folded[folded.size() - ending - 1] != 't') return {};
  const int day = german_ordinal(folded);
  return day != 0 ? DateWord{Kind::ordinal, day, false, false} : DateWord{};
}

bool may_begin_date(std::string_view folded) {
  constexpr std::size_t kMostLetters = 24;
  if (folded.front() >= '0' && folded.front() <= '9') return true;
  return folded.size() <= kMostLetters && kMayBegin[front_of(folded)];
}

int small_number(std::string_view folded) {
  if (folded.empty()) return 0;
  constexpr std::pair<std::string_view, int> kNumbers[] = {
      {"a", 1},      {"an", 1},    {"one", 1},   {"ein", 1},     {"eine", 1},   {"einem", 1},
      {"einer", 1},  {"zwei", 2},  {"two", 2},   {"drei", 3},    {"three", 3},  {"vier", 4},
      {"four", 4},   {"funf", 5},  {"fuenf", 5}, {"five", 5},    {"sechs", 6},  {"six", 6},
      {"sieben", 7}, {"seven", 7}, {"acht", 8},  {"eight", 8},   {"neun", 9},   {"nine", 9},
      {"zehn", 10},  {"ten", 10},  {"elf", 11},  {"eleven", 11}, {"zwolf", 12}, {"zwoelf", 12},
      {"twelve", 12}};
  for (const auto& [word, value] : kNumbers) {
    if (word.front() == folded.front() && word == folded) return value;
  }
  return 0;
}

bool announces_number(std::string_view folded) {
  return folded == "v" || std::find(std::begin(kNumberWords), std::end(kNumberWords), folded) !=
                              std::end(kNumberWords);
}

}  // namespace vorab::rules
