// SPDX-License-Identifier: Apache-2.0
#include "language/german_grammar.h"

#include <algorithm>
#include <array>

namespace vorab::language {

namespace {

using Forms = std::array<std::array<std::string_view, 4>, 4>;  // by case, by gender

constexpr Forms kDer{{{"der", "die", "das", "die"},
                      {"des", "der", "des", "der"},
                      {"dem", "der", "dem", "den"},
                      {"den", "die", "das", "die"}}};
constexpr Forms kDieser{{{"er", "e", "es", "e"},
                         {"es", "er", "es", "er"},
                         {"em", "er", "em", "en"},
                         {"en", "e", "es", "e"}}};
constexpr Forms kEin{
    {{"", "e", "", "e"}, {"es", "er", "es", "er"}, {"em", "er", "em", "en"}, {"en", "e", "", "e"}}};

// Adjectives after "der", after "ein", and with no article before them.
constexpr Forms kWeak{{{"e", "e", "e", "en"},
                       {"en", "en", "en", "en"},
                       {"en", "en", "en", "en"},
                       {"en", "e", "e", "en"}}};
constexpr Forms kMixed{{{"er", "e", "es", "en"},
                        {"en", "en", "en", "en"},
                        {"en", "en", "en", "en"},
                        {"en", "e", "es", "en"}}};
constexpr Forms kStrong{{{"er", "e", "es", "e"},
                         {"en", "er", "en", "er"},
                         {"em", "er", "em", "en"},
                         {"en", "e", "es", "e"}}};

constexpr std::array kCases{Case::nominative, Case::genitive, Case::dative, Case::accusative};
constexpr std::array kGenders{Gender::masculine, Gender::feminine, Gender::neuter, Gender::plural};

struct Paradigm {
  Article article;
  std::string_view stem;
  const Forms& forms;
};
constexpr std::array<Paradigm, 5> kParadigms{{{Article::der, "", kDer},
                                              {Article::dieser, "dies", kDieser},
                                              {Article::ein, "ein", kEin},
                                              {Article::unser, "unser", kEin},
                                              {Article::mein, "mein", kEin}}};

std::string_view at(const Forms& forms, Case c, Gender g) {
  return forms[static_cast<std::size_t>(c)][static_cast<std::size_t>(g)];
}

Readings matching(const Forms& forms, std::string_view form) {
  Readings out;
  for (const auto c : kCases) {
    for (const auto g : kGenders) {
      if (at(forms, c, g) == form) out = out | Readings::of(c, g);
    }
  }
  return out;
}

const Forms& adjectives_after(std::optional<Article> article) {
  if (!article) return kStrong;
  return *article == Article::der || *article == Article::dieser ? kWeak : kMixed;
}

constexpr Readings kGenitive = Readings::of(Case::genitive);
constexpr Readings kDative = Readings::of(Case::dative);
constexpr Readings kAccusative = Readings::of(Case::accusative);
constexpr Readings kDirect = Readings::of(Case::nominative) | kAccusative;

struct Preposition {
  std::string_view folded;
  Readings readings;
};

// In order. "bis", "seit", "während" and "statt" also begin clauses: there, anything may follow.
constexpr std::array<Preposition, 62> kPrepositions{{
    {"ab", kDative},
    {"abseits", kGenitive},
    {"als", kDirect | kDative},
    {"an", kDative | kAccusative},
    {"angesichts", kGenitive},
    {"anhand", kGenitive},
    {"anlasslich", kGenitive},
    {"anstatt", kGenitive | kAccusative | kDative},
    {"anstelle", kGenitive},
    {"auf", kDative | kAccusative},
    {"aufgrund", kGenitive},
    {"aus", kDative},
    {"ausser", kDative | kDirect},
    {"ausserhalb", kGenitive},
    {"bei", kDative},
    {"bezuglich", kGenitive},
    {"binnen", kDative | kGenitive},
    {"bis", kDirect | kDative},
    {"dank", kDative},
    {"durch", kAccusative},
    {"entgegen", kDative},
    {"fuer", kAccusative},
    {"fur", kAccusative},
    {"gegen", kAccusative},
    {"gegenuber", kDative},
    {"gemass", kDative},
    {"hinsichtlich", kGenitive},
    {"hinter", kDative | kAccusative},
    {"in", kDative | kAccusative},
    {"infolge", kGenitive},
    {"inklusive", kGenitive | kDative},
    {"inmitten", kGenitive},
    {"innerhalb", kGenitive},
    {"je", kDirect | kDative},
    {"jenseits", kGenitive},
    {"laut", kDative},
    {"mangels", kGenitive},
    {"mit", kDative},
    {"mithilfe", kGenitive},
    {"mitsamt", kDative},
    {"mittels", kGenitive},
    {"nach", kDative},
    {"neben", kDative | kAccusative},
    {"ohne", kAccusative},
    {"per", kAccusative | kDative},
    {"pro", kAccusative | kDative},
    {"samt", kDative},
    {"seit", kDative | kDirect},
    {"statt", kGenitive | kAccusative | kDative},
    {"trotz", kGenitive},
    {"uber", kAccusative | kDative},
    {"ueber", kAccusative | kDative},
    {"um", kAccusative},
    {"unter", kDative | kAccusative},
    {"von", kDative},
    {"vor", kDative | kAccusative},
    {"wahrend", kGenitive | kDirect},
    {"wegen", kGenitive},
    {"wie", kDirect | kDative},
    {"zu", kDative},
    {"zugunsten", kGenitive},
    {"zwischen", kDative | kAccusative},
}};
static_assert(std::is_sorted(kPrepositions.begin(), kPrepositions.end(),
                             [](auto& a, auto& b) { return a.folded < b.folded; }));

constexpr Readings kDem =
    Readings::of(Case::dative, Gender::masculine) | Readings::of(Case::dative, Gender::neuter);
constexpr Readings kDerAfterZu = Readings::of(Case::dative, Gender::feminine);
constexpr Readings kDas = Readings::of(Case::accusative, Gender::neuter);

constexpr std::array<Contraction, 18> kContractions{{
    {"am", "an", kDem},
    {"ans", "an", kDas},
    {"aufs", "auf", kDas},
    {"beim", "bei", kDem},
    {"durchs", "durch", kDas},
    {"fuers", "für", kDas},
    {"furs", "für", kDas},
    {"hinterm", "hinter", kDem},
    {"im", "in", kDem},
    {"ins", "in", kDas},
    {"uberm", "über", kDem},
    {"ubers", "über", kDas},
    {"ums", "um", kDas},
    {"unterm", "unter", kDem},
    {"vom", "von", kDem},
    {"vorm", "vor", kDem},
    {"zum", "zu", kDem},
    {"zur", "zu", kDerAfterZu},
}};

// What is written today; "hinterm" and its like are read only.
constexpr std::array<std::string_view, 8> kWrittenContractions{"am",  "ans", "beim", "im",
                                                               "ins", "vom", "zum",  "zur"};

constexpr std::array<std::string_view, 15> kWeightyStems{
    "kein",  "dein", "sein",  "ihr",   "euer", "eur",   "jed",   "all",
    "manch", "jen",  "welch", "solch", "beid", "einig", "mehrer"};
constexpr std::array<std::string_view, 6> kEndings{"", "e", "er", "es", "en", "em"};
constexpr std::array<std::string_view, 24> kWeighty{
    "acht",  "deren",   "dessen", "deswegen", "drei",  "elf",  "etliche", "funf",
    "genug", "hundert", "keins",  "lauter",   "mehr",  "neun", "sechs",   "sieben",
    "viel",  "viele",   "vielen", "vier",     "wenig", "zehn", "zwei",    "zwolf"};
static_assert(std::is_sorted(kWeighty.begin(), kWeighty.end()));

}  // namespace

std::optional<Determiner> read_determiner(std::string_view folded) {
  for (const auto& [article, stem, forms] : kParadigms) {
    if (!folded.starts_with(stem)) continue;
    auto readings = matching(forms, folded.substr(stem.size()));
    if (article == Article::ein) readings = readings.without(Readings::of(Gender::plural));
    if (!readings.empty()) return Determiner{article, readings};
  }
  return std::nullopt;
}

std::optional<std::string> determiner(Article article, Case c, Gender g) {
  if (article == Article::ein && g == Gender::plural) return std::nullopt;
  const auto& [same, stem, forms] = kParadigms[static_cast<std::size_t>(article)];
  return std::string(stem).append(at(forms, c, g));
}

bool is_weighty_determiner(std::string_view folded) {
  if (std::binary_search(kWeighty.begin(), kWeighty.end(), folded)) return true;
  return std::any_of(kWeightyStems.begin(), kWeightyStems.end(), [&](std::string_view stem) {
    return folded.starts_with(stem) && std::find(kEndings.begin(), kEndings.end(),
                                                 folded.substr(stem.size())) != kEndings.end();
  });
}

std::string_view adjective_ending(std::optional<Article> article, Case c, Gender g) {
  return at(adjectives_after(article), c, g);
}

Readings adjective_readings(std::optional<Article> article, std::string_view ending) {
  return matching(adjectives_after(article), ending);
}

std::string_view adjective_ending_of(std::string_view word) {
  constexpr std::size_t kShortestStem = 2;
  for (const std::string_view ending : {"er", "es", "en", "em", "e"}) {
    if (word.size() >= ending.size() + kShortestStem && word.ends_with(ending)) {
      return word.substr(word.size() - ending.size());
    }
  }
  return {};
}

Readings readings_after(std::string_view folded) {
  const auto* const found = std::lower_bound(
      kPrepositions.begin(), kPrepositions.end(), folded,
      [](const Preposition& entry, std::string_view word) { return entry.folded < word; });
  return found != kPrepositions.end() && found->folded == folded ? found->readings : Readings();
}

const Contraction* read_contraction(std::string_view folded) {
  const auto* const found =
      std::find_if(kContractions.begin(), kContractions.end(),
                   [&](const Contraction& entry) { return entry.folded == folded; });
  return found == kContractions.end() ? nullptr : found;
}

std::optional<std::string> contraction(std::string_view preposition, Case c, Gender g) {
  for (const auto written : kWrittenContractions) {
    const auto* entry = read_contraction(written);
    if (entry->preposition == preposition && entry->readings.has(c, g)) return std::string(written);
  }
  return std::nullopt;
}

}  // namespace vorab::language
