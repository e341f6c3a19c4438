// SPDX-License-Identifier: Apache-2.0
#include "corpus.h"

#include <array>
#include <map>
#include <set>
#include <string_view>

#include "random.h"

namespace vorab::bench {

namespace {

using Words = std::vector<std::string_view>;

struct Grammar {
  Words sentences;  // {x} stands for one of slots[x]
  std::map<char, Words> slots;
  Words openings, tags;
};

const Grammar kGerman = {
    {"{W} haben {z} mit {u} über {t} gesprochen.",
     "{T} ist für {u} längst kein Fremdwort mehr, sondern {e}.",
     "Was mich dabei am meisten überrascht hat: {t} braucht vor allem {a} und {b}.",
     "Nach {n} Jahren in {o} weiß ich, dass {t} nur mit {a} gelingt.",
     "Danke an {u}, die {z} bis spät in die Nacht an {t} gearbeitet haben!",
     "Wer {t} wirklich verstehen will, sollte {z} eine Schicht in {o} mitlaufen.",
     "Ehrlich gesagt hätte ich vor {n} Monaten nicht geglaubt, dass {t} so viel {a} verlangt.",
     "{W} suchen übrigens Verstärkung für {o}: Schreibt mir gern eine Nachricht.",
     "Mehr dazu steht unter https://www.{d}.example/{p}/{n}{n} und in den Kommentaren.",
     "Die wichtigste Lehre lautet: erst {a}, dann {b}, und {t} kommt fast von selbst.",
     "Natürlich lief {z} nicht alles glatt; {t} hat uns rund {n} Prozent mehr Zeit gekostet.",
     "Und ja, auch {u} dürfen einmal Nein sagen, wenn {b} fehlt.",
     "„{T}“, sagte neulich eine Kollegin in {o}, „ist {e}.“",
     "Am Ende zählt, was für {u} übrig bleibt: {a}, {b} und ein bisschen Stolz.",
     "Kommt am {n}. März nach {o}, Halle {n}, wir zeigen {t} zum Anfassen."},
    {{'W', {"Wir", "Meine Kollegin und ich", "Unser Team und ich", "Gestern und heute"}},
     {'z', {"gestern", "letzte Woche", "im Herbst", "wieder einmal", "zum ersten Mal"}},
     {'u',
      {"unsere Kunden", "die Auszubildenden", "viele Führungskräfte",
       "Ingenieurinnen und Ingenieure", "kleine und mittlere Unternehmen", "unsere Partner",
       "Menschen in der Fertigung"}},
     {'t',
      {"nachhaltige Verpackungen", "vorausschauende Wartung", "ein ehrliches Gespräch",
       "künstliche Intelligenz im Maschinenbau", "gute Übergaben zwischen den Schichten",
       "die Umstellung der Werkzeugmaschinen", "Barrierefreiheit", "eine neue Fehlerkultur",
       "die Digitalisierung der Lieferkette", "Wertschätzung im Alltag"}},
     {'T',
      {"Nachhaltigkeit", "Vorausschauende Wartung", "Künstliche Intelligenz", "Vertrauen",
       "Der Fachkräftemangel", "Homeoffice", "Qualität"}},
     {'e',
      {"eine Haltung", "gelebter Alltag", "eine Frage der Übung", "die größte Chance seit Jahren",
       "manchmal auch nur ein Schlagwort"}},
     {'a', {"Geduld", "Mut", "offene Ohren", "klare Zuständigkeiten", "verlässliche Messwerte"}},
     {'b', {"Zeit", "Humor", "Rückhalt", "saubere Daten", "eine gute Tasse Kaffee ☕"}},
     {'o', {"Augsburg", "München", "der Montage", "der Entwicklung", "Nürnberg", "Zürich"}},
     {'d', {"werkstattblog", "maschinenfreunde", "zukunft-fertigung", "lernort"}},
     {'p', {"beitrag", "artikel", "podcast", "stellen"}}},
    {"🚀 Was für eine Woche!", "Ein Gedanke zum Wochenstart:", "Stolz wie Bolle 😊",
     "Drei Dinge, die ich gelernt habe 👇", "Liebes Netzwerk,"},
    {"#Maschinenbau", "#Nachhaltigkeit", "#NewWork", "#Ausbildung", "#TeamSpirit", "#Zukunft2030"}};

const Grammar kEnglish = {
    {"{W} spent {z} with {u}, talking about {t}.",
     "{T} is no longer a buzzword for {u}; it is {e}.",
     "What surprised me most: {t} takes {a}, and a lot of {b}.",
     "After {n} years in {o} I am convinced that {t} only works with {a}.",
     "Huge thanks to {u}, who stayed late {z} to make {t} happen!",
     "If you want to understand {t}, join a shift in {o} for a day.",
     "Honestly, {n} months ago I would not have believed how much {a} it needs.",
     "By the way, we are hiring in {o}: drop me a message or comment below.",
     "Read the whole story at https://{d}.example/{p}?id={n}{n} (no paywall).",
     "The main lesson is simple: first {a}, then {b}, and {t} will follow.",
     "Not everything went smoothly {z}, and {t} cost us about {n}% more time than planned.",
     "It's okay to say no when {b} is missing, even for {u}.",
     "\"{T}\", a colleague in {o} told me, \"is {e}.\"",
     "In the end it's about people: {a}, {b} and a little pride.",
     "See you on March {n} at booth {n} in {o}, where we'll show {t} live."},
    {{'W', {"We", "My colleague and I", "Our team", "Some of us"}},
     {'z', {"last week", "yesterday", "this autumn", "once again", "for the first time"}},
     {'u',
      {"our customers", "the apprentices", "many managers", "engineers from all over Europe",
       "small and medium-sized companies", "our partners", "people on the shop floor"}},
     {'t',
      {"sustainable packaging", "predictive maintenance", "an honest conversation",
       "artificial intelligence in mechanical engineering", "better handovers between shifts",
       "moving to a new platform", "accessibility", "a culture of learning from mistakes",
       "the digital supply chain", "everyday appreciation"}},
     {'T',
      {"Sustainability", "Predictive maintenance", "Artificial intelligence", "Trust", "Quality",
       "Remote work", "The skills shortage"}},
     {'e',
      {"a mindset", "daily practice", "a matter of training", "the biggest chance in years",
       "sometimes just a slogan"}},
     {'a', {"patience", "courage", "open ears", "clear responsibilities", "reliable data"}},
     {'b', {"time", "humour", "backing", "clean data", "really good coffee ☕"}},
     {'o', {"Augsburg", "Munich", "assembly", "R&D", "Rotterdam", "Zurich"}},
     {'d', {"blog.shopfloor", "makers-weekly", "www.futureofwork", "learn.factory"}},
     {'p', {"post", "articles", "podcast", "jobs"}}},
    {"🚀 What a week!", "A thought to start the week:", "Proud moment 😊", "Three things I learned 👇",
     "Dear network,"},
    {"#Engineering", "#Sustainability", "#FutureOfWork", "#Hiring", "#Teamwork", "#AI"}};

std::string sentence(const Grammar& grammar, Random& random) {
  const std::string_view form = random.of(grammar.sentences);
  std::string out;
  for (std::size_t i = 0; i < form.size(); ++i) {
    if (form[i] != '{') {
      out += form[i];
    } else {
      const char slot = form[i + 1];
      i += 2;
      if (slot == 'n') {
        out += std::to_string(2 + random.below(27));
      } else {
        out += random.of(grammar.slots.at(slot));
      }
    }
  }
  return out;
}

// What a paragraph ends with now and then.
std::string extra(const Grammar& grammar, Random& random) {
  constexpr std::array<std::string_view, 6> kEmoji = {"🎉", "💡",           "👏🏽",
                                                      "🙏", "👩‍🏭", "❤️"};
  switch (random.below(9)) {
    case 0:
      return " " + std::string(random.of(kEmoji));
    case 1:
      return "\n✅ " + sentence(grammar, random) + "\n✅ " + sentence(grammar, random);
    case 2:
      return " (Tel. 030 23125 " + random.letters("0123456789", 3) + ")";
    case 3:
      return " @" + random.letters("abcdefghijklmno", 9);
    case 4:
      return " " + std::string(random.of(grammar.tags));
    default:
      return "";
  }
}

std::string post(const Grammar& grammar, std::size_t bytes, Random& random) {
  std::string text(random.of(grammar.openings));
  text += "\n\n";
  std::string tags;
  for (int i = 0; i < 4; ++i) tags += std::string(random.of(grammar.tags)) + " ";
  for (;;) {
    const std::string next = sentence(grammar, random) + extra(grammar, random);
    if (text.size() + next.size() + tags.size() + 3 > bytes) break;
    text += next;
    text += random.one_in(3) ? "\n\n" : " ";
  }
  return text + "\n\n" + tags;
}

std::size_t characters_of(std::string_view utf8) {
  std::size_t count = 0;
  for (const char byte : utf8) count += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
  return count;
}

std::string name(Random& random) {
  constexpr std::array<std::string_view, 16> kFronts = {"Nord", "Sel", "Kan", "Mor", "Tri", "Ael",
                                                        "Ost",  "Bra", "Vel", "Zor", "Lin", "Hel",
                                                        "Quin", "Fal", "Gam", "Rü"};
  constexpr std::array<std::string_view, 16> kMiddles = {"da",  "mo", "ri",  "lu", "ke", "vi",
                                                         "sta", "no", "ber", "ga", "tö", "pra",
                                                         "xi",  "fe", "wo",  "ju"};
  constexpr std::array<std::string_view, 16> kBacks = {"stern", "ra",   "tec", "lis", "dex", "mar",
                                                       "gard",  "nis",  "ton", "via", "lux", "feld",
                                                       "bach",  "rion", "sys", "werk"};
  std::string out(random.of(kFronts));
  for (std::size_t i = 1 + random.below(3); i > 0; --i) out += random.of(kMiddles);
  return out + std::string(random.of(kBacks));
}

}  // namespace

std::vector<std::string> posts(std::size_t count, std::size_t bytes, std::uint64_t seed) {
  Random random(seed);
  std::vector<std::string> out;
  while (out.size() < count) {
    out.push_back(post(out.size() % 2 == 0 ? kGerman : kEnglish, bytes, random));
  }
  return out;
}

std::string article(std::size_t characters, std::uint64_t seed) {
  Random random(seed);
  std::string out;
  std::size_t length = 0;
  while (length < characters) {
    const std::string part = post(kGerman, 3000, random) + "\n\n";
    length += characters_of(part);
    out += part;
  }
  return out;
}

std::vector<std::string> terms(std::size_t count, std::uint64_t seed) {
  Random random(seed);
  std::set<std::string> seen;
  std::vector<std::string> out;
  while (out.size() < count) {
    std::string term = name(random);
    if (random.one_in(4)) term = (random.one_in(2) ? "Projekt " : "Linie ") + term;
    if (seen.insert(term).second) out.push_back(std::move(term));
  }
  return out;
}

}  // namespace vorab::bench
