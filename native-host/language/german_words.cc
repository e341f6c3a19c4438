// SPDX-License-Identifier: Apache-2.0
#include "language/german_words.h"

#include <algorithm>
#include <array>

namespace vorab::language {

namespace {

// Words of sentences that speak about a name rather than of the thing.
constexpr std::array<std::string_view, 31> kNamingDe{
    "begriff",  "benannt",     "betitelt",     "bezeichnet", "buchstabiert", "codename", "genannt",
    "genannte", "genannten",   "getauft",      "hashtag",    "heisse",       "heissen",  "heisst",
    "hiess",    "lautet",      "name",         "namen",      "namens",       "nenne",    "nennen",
    "nennt",    "projektname", "projektnamen", "stichwort",  "taufe",        "taufen",   "tauft",
    "titel",    "umbenannt",   "wort"};
static_assert(std::is_sorted(kNamingDe.begin(), kNamingDe.end()));

// Capitalised at a sentence's beginning, and no nouns.
constexpr std::array<std::string_view, 126> kStarters{
    "ab",        "aber",    "alle",    "als",     "also",     "am",         "an",     "auch",
    "auf",       "aus",     "bald",    "bei",     "beim",     "bis",        "da",     "dabei",
    "damit",     "danach",  "dank",    "dann",    "das",      "dass",       "dem",    "den",
    "der",       "des",     "deshalb", "die",     "diese",    "diesem",     "diesen", "dieser",
    "dieses",    "doch",    "durch",   "ein",     "eine",     "einem",      "einen",  "einer",
    "eines",     "endlich", "er",      "es",      "exklusiv", "fur",        "gegen",  "gemeinsam",
    "gerade",    "gestern", "haben",   "habt",    "hat",      "heute",      "hier",   "hinter",
    "ich",       "ihr",     "im",      "immer",   "in",       "inzwischen", "ist",    "ja",
    "jetzt",     "kann",    "kommt",   "konnt",   "leider",   "mit",        "morgen", "nach",
    "naturlich", "neben",   "nein",    "noch",    "nun",      "nur",        "ob",     "oder",
    "ohne",      "schon",   "seit",    "sie",     "sind",     "so",         "sogar",  "spater",
    "toll",      "trotz",   "uber",    "uberall", "um",       "und",        "uns",    "unser",
    "unsere",    "unserem", "unseren", "unserer", "unter",    "vielleicht", "vom",    "von",
    "vor",       "wahrend", "warum",   "was",     "wegen",    "weil",       "welche", "wenn",
    "wer",       "wie",     "wieder",  "wir",     "wird",     "wo",         "wow",    "zu",
    "zudem",     "zuerst",  "zum",     "zur",     "zusammen", "zwischen"};
static_assert(std::is_sorted(kStarters.begin(), kStarters.end()));

// Beginnings of verbs and the like whose object is a dative.
constexpr std::array<std::string_view, 69> kDativeVerbs{
    "ahnel",     "ahnlich",  "applaudier", "begegn",    "bescher",   "biet",      "bot",
    "bring",     "dank",     "dankbar",    "dien",      "entgegen",  "entsprech", "erlaub",
    "ermoglich", "erteil",   "fehl",       "folg",      "gab",       "gaben",     "geb",
    "gefal",     "gehor",    "gelang",     "geling",    "genug",     "gib",       "glaub",
    "gleich",    "gonn",     "gratulier",  "half",      "halfen",    "helf",      "hilf",
    "imponier",  "jubel",    "liefer",     "mangelt",   "nachtrau",  "nah",       "nahert",
    "nutz",      "passiert", "rat",        "sag",       "sagte",     "schad",     "schenk",
    "schick",    "spend",    "trau",       "uberlass",  "untersteh", "verdank",   "verleih",
    "vermach",   "verpass",  "vertrau",    "vorauseil", "wich",      "widerfahr", "widersprech",
    "widm",      "wunsch",   "zeig",       "zujubel",   "zustand",   "zustimm"};
static_assert(std::is_sorted(kDativeVerbs.begin(), kDativeVerbs.end()));

// Verbs whose subject is one thing.
constexpr std::array<std::string_view, 51> kSingularVerbs{
    "bekommt",      "bleibt", "braucht",    "bringt",     "darf",      "fahrt",     "fliegt",
    "funktioniert", "gehort", "geht",       "gelingt",    "gewinnt",   "hat",       "hatte",
    "hebt",         "ist",    "kam",        "kann",       "kommt",     "konnte",    "lauft",
    "lebt",         "liegt",  "macht",      "muss",       "rollt",     "schafft",   "schwimmt",
    "setzt",        "soll",   "sollte",     "spart",      "startet",   "startete",  "steht",
    "stellt",       "tut",    "uberrascht", "ubertrifft", "uberzeugt", "verbindet", "verlasst",
    "wachst",       "war",    "ware",       "wartet",     "will",      "wird",      "wurde",
    "zeigt",        "zieht"};
static_assert(std::is_sorted(kSingularVerbs.begin(), kSingularVerbs.end()));

// Verbs whose subject are several.
constexpr std::array<std::string_view, 41> kPluralVerbs{
    "bekommen",      "bleiben",   "brauchen", "bringen",  "durfen",     "fahren",  "fliegen",
    "funktionieren", "gehen",     "gehoren",  "gewinnen", "haben",      "hatten",  "kamen",
    "kommen",        "konnen",    "konnten",  "laufen",   "leben",      "liegen",  "machen",
    "mussen",        "rollen",    "setzen",   "sind",     "sollen",     "sollten", "sparen",
    "starten",       "starteten", "stehen",   "stellen",  "uberzeugen", "wachsen", "waren",
    "warten",        "werden",    "wollen",   "wurden",   "zeigen",     "ziehen"};
static_assert(std::is_sorted(kPluralVerbs.begin(), kPluralVerbs.end()));

// Between an article and a noun these are no adjectives.
constexpr std::array<std::string_view, 69> kAdverbs{
    "alle",     "allein",    "beide",  "beinahe", "bitte",    "dabei",      "daheim", "dahinter",
    "danke",    "deine",     "durfte", "eben",    "ehe",      "eigene",     "eine",   "einige",
    "eure",     "ferne",     "gerade", "gerne",   "gleich",   "habe",       "hatte",  "heute",
    "hunderte", "ich",       "ihre",   "immer",   "indessen", "inzwischen", "jede",   "jene",
    "jetzt",    "keine",     "konnte", "lange",   "leider",   "lieber",     "manche", "mehrere",
    "meine",    "moge",      "musste", "nahe",    "neben",    "oder",       "ohne",   "sehr",
    "seine",    "sie",       "sogar",  "solche",  "sollte",   "spater",     "uns",    "unsere",
    "unter",    "vergebens", "viele",  "wahrend", "ware",     "welche",     "wenige", "werde",
    "wieder",   "wir",       "wollte", "wurde",   "zusammen"};
static_assert(std::is_sorted(kAdverbs.begin(), kAdverbs.end()));

// Adjectives that often stand before a name, without endings.
constexpr std::array<std::string_view, 85> kAdjectiveStems{
    "aktuell",    "alt",      "bekannt",  "beliebt",   "best",      "bewahrt",        "bunt",
    "cool",       "digital",  "eigen",    "einzig",    "enorm",     "erst",           "fantastisch",
    "fein",       "fertig",   "frisch",   "ganz",      "gedachte",  "geheim",         "geliebt",
    "genial",     "geplant",  "gesamt",   "geschatzt", "gross",     "grossartig",     "grosst",
    "gut",        "halb",     "heiss",    "hoch",      "innovativ", "intern",         "jetzig",
    "jung",       "klein",    "klug",     "kommend",   "kompakt",   "komplett",       "krass",
    "kunftig",    "lang",     "legendar", "leicht",    "leis",      "leistungsstark", "letzt",
    "lieb",       "mobil",    "modern",   "nachst",    "neu",       "neuest",         "offen",
    "perfekt",    "rein",     "riesig",   "schnell",   "schnellst", "schon",          "schwer",
    "sogenannt",  "spannend", "spater",   "spezial",   "stark",     "still",          "stolz",
    "streng",     "super",    "teur",     "toll",      "treu",      "unbekannt",      "unfertig",
    "verbessert", "voll",     "weit",     "weiter",    "wunderbar", "wunderschon",    "zukunftig",
    "zweit"};
static_assert(std::is_sorted(kAdjectiveStems.begin(), kAdjectiveStems.end()));

// They decide the case from behind.
constexpr std::array<std::string_view, 10> kPostpositions{
    "entlang", "entsprechend", "gegenuber", "gemass",    "halber",
    "hinweg",  "wegen",        "zufolge",   "zugunsten", "zuliebe"};
static_assert(std::is_sorted(kPostpositions.begin(), kPostpositions.end()));

template <class List>
bool is_in(const List& list, std::string_view word) {
  return std::binary_search(list.begin(), list.end(), word);
}

}  // namespace

bool speaks_of_names_de(std::string_view folded) { return is_in(kNamingDe, folded); }
bool may_start_german(std::string_view folded) { return is_in(kStarters, folded); }
bool is_singular_verb(std::string_view folded) { return is_in(kSingularVerbs, folded); }
bool is_plural_verb(std::string_view folded) { return is_in(kPluralVerbs, folded); }
bool is_postposition(std::string_view folded) { return is_in(kPostpositions, folded); }

bool asks_for_dative(std::string_view folded) {
  const auto begins = [&](std::string_view stem) { return folded.starts_with(stem); };
  return std::any_of(kDativeVerbs.begin(), kDativeVerbs.end(), begins);
}

bool is_no_adjective(std::string_view folded) { return is_in(kAdverbs, folded); }

bool is_usual_adjective(std::string_view folded) {
  constexpr std::array<std::string_view, 10> kMakers{"ig",   "lich", "isch", "bar", "sam",
                                                     "haft", "los",  "ativ", "end", "tert"};
  for (const std::string_view ending : {"er", "es", "en", "em", "e"}) {
    if (!folded.ends_with(ending)) continue;
    const auto stem = folded.substr(0, folded.size() - ending.size());
    if (is_in(kAdjectiveStems, stem)) return true;
    const auto made = [&](std::string_view maker) {
      return stem.size() >= maker.size() + 3 && stem.ends_with(maker);
    };
    if (std::any_of(kMakers.begin(), kMakers.end(), made)) return true;
  }
  return false;
}

}  // namespace vorab::language
