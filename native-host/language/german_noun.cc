// SPDX-License-Identifier: Apache-2.0
#include "language/german_noun.h"

#include <algorithm>
#include <array>

#include "language/german_nouns.h"
#include "text/fold.h"

namespace vorab::language {

namespace {

constexpr std::size_t kShortestPart = 3;  // letters before the last part of a compound
constexpr std::size_t kShortestHead = 4;  // letters of that last part

// Endings that tell the gender, in words long enough not to be something else.
struct Ending {
  std::string_view letters;
  Gender gender;
};
constexpr std::array<Ending, 14> kEndings{{{"ung", Gender::feminine},
                                           {"heit", Gender::feminine},
                                           {"keit", Gender::feminine},
                                           {"schaft", Gender::feminine},
                                           {"tät", Gender::feminine},
                                           {"tion", Gender::feminine},
                                           {"sion", Gender::feminine},
                                           {"erei", Gender::feminine},
                                           {"logie", Gender::feminine},
                                           {"enz", Gender::feminine},
                                           {"erin", Gender::feminine},
                                           {"ismus", Gender::masculine},
                                           {"ling", Gender::masculine},
                                           {"tum", Gender::neuter}}};
constexpr std::size_t kShortestStem = 3;
constexpr std::array<std::string_view, 5> kMisleading{"sprung", "schwung", "dung", "irrtum",
                                                      "reichtum"};

// Persons and the like: "den Kunden". "Name" has its own genitive.
constexpr std::array<std::string_view, 9> kWeak{"satellit",   "interessent", "lieferant",
                                                "konkurrent", "praktikant",  "student",
                                                "assistent",  "kunde",       "kollege"};
// Of foreign masculines only the ending does not tell: "des Patienten", "des Moments".
constexpr std::array<std::string_view, 12> kUnsure{"ent", "ant", "ist", "at", "et", "it",
                                                   "oge", "ph",  "ar",  "or", "ot", "e"};
// People called by an adjective: "ein Auszubildender".
constexpr std::array<std::string_view, 14> kAdjectival{
    "angehoriger", "angestellter",     "auszubildender", "bekannter",   "beschaftigter",
    "beteiligter", "deutscher",        "freiwilliger",   "neuer",       "selbststandiger",
    "unbekannter", "verantwortlicher", "verwandter",     "vorgesetzter"};

template <class List>
bool ends_with_any(std::string_view word, const List& endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

// "Neubauprojekt" is a projekt.
bool is_or_ends_with(std::string_view word, std::string_view head) {
  if (word == head) return true;
  return head.size() >= kShortestHead && word.size() >= head.size() + kShortestPart &&
         word.ends_with(head);
}

// The known nouns that the word is or ends with; of the latter only the longest.
Readings known_genders(std::string_view folded) {
  Readings out;
  std::size_t longest = 0;
  const auto consider = [&](std::string_view head, Gender gender) {
    if (head.size() < longest || !is_or_ends_with(folded, head)) return;
    if (head.size() > longest) out = {};
    longest = head.size();
    out = out | Readings::of(gender);
  };
  for (const auto& noun : known_nouns()) {
    consider(noun.singular, noun.gender);
    consider(noun.plural, Gender::plural);
  }
  return out;
}

bool is_written_as_letters(std::string_view word) {
  return std::none_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// "KI", "M4-Pumpe" is fine: only its last part is declined.
bool is_abbreviation(std::string_view word) {
  const auto last = word.substr(word.find_last_of('-') + 1);
  return std::count_if(last.begin(), last.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) > 1;
}

std::optional<std::string> genitive(std::string_view noun) {
  const std::string word(noun);
  if (noun.ends_with("nis")) return word + "ses";
  if (noun.ends_with("aus")) return word + "es";
  for (const auto latin : {"us", "is", "as", "os"}) {
    if (noun.ends_with(latin)) return word;
  }
  for (const auto hissing : {"s", "ß", "z", "x", "sch", "st"}) {
    if (noun.ends_with(hissing)) return word + "es";
  }
  return word + "s";
}

std::optional<std::string> masculine(std::string_view noun, std::string_view folded, Case c) {
  if (c == Case::nominative) return std::string(noun);
  if (std::find(kAdjectival.begin(), kAdjectival.end(), folded) != kAdjectival.end()) {
    return std::nullopt;
  }
  if (is_or_ends_with(folded, "name")) {
    return std::string(noun) + (c == Case::genitive ? "ns" : "n");
  }
  for (const auto weak : kWeak) {
    if (is_or_ends_with(folded, weak)) {
      return std::string(noun) + (noun.ends_with('e') ? "n" : "en");
    }
  }
  if (ends_with_any(folded, kUnsure) && known_genders(folded).empty()) return std::nullopt;
  return c == Case::genitive ? genitive(noun) : std::string(noun);
}

}  // namespace

Readings genders_of(std::string_view noun) {
  const std::string folded = text::folded_word(noun);
  if (const auto known = known_genders(folded); !known.empty()) return known;
  if (ends_with_any(folded, kMisleading)) return {};
  for (const auto& [letters, gender] : kEndings) {
    if (noun.size() >= letters.size() + kShortestStem && noun.ends_with(letters)) {
      return Readings::of(gender);
    }
  }
  for (const std::string_view plural : {"ungen", "heiten", "keiten", "schaften", "tionen"}) {
    if (noun.ends_with(plural)) return Readings::of(Gender::plural);
  }
  return {};
}

std::optional<std::string> noun_in(std::string_view noun, Case c, Gender g) {
  if (c == Case::nominative || g == Gender::feminine) return std::string(noun);
  if (is_abbreviation(noun) || !is_written_as_letters(noun)) return std::nullopt;
  const std::string folded = text::folded_word(noun);
  switch (g) {
    case Gender::masculine:
      return masculine(noun, folded, c);
    case Gender::neuter:
      // "unser Neues" is an adjective.
      if (noun.ends_with("es") && known_genders(folded).empty()) return std::nullopt;
      return c == Case::genitive ? genitive(noun) : std::string(noun);
    case Gender::plural:
      if (c != Case::dative || noun.ends_with('n') || noun.ends_with('s')) return std::string(noun);
      if (ends_with_any(folded, std::array<std::string_view, 4>{"a", "i", "o", "u"})) {
        return std::nullopt;
      }
      return std::string(noun) + "n";
    case Gender::feminine:
      break;
  }
  return std::string(noun);
}

bool is_known_noun(std::string_view word) {
  const std::string folded = text::folded_word(word);
  for (const auto& noun : known_nouns()) {
    if (!folded.starts_with(noun.singular.substr(0, 3))) continue;
    if (folded == noun.singular || folded == noun.plural) return true;
    const bool plural_dative = folded == std::string(noun.plural) + "n";
    const bool genitive =
        folded == std::string(noun.singular) + "s" || folded == std::string(noun.singular) + "es";
    if (plural_dative || (genitive && noun.gender != Gender::feminine)) return true;
  }
  return false;
}

}  // namespace vorab::language
