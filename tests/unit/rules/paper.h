// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

/// Documents of forty pages for the tests of passages: written paragraphs (tests/documents), and
/// others put together by chance.
namespace vorab::rules::test {

struct Words {
  std::vector<std::string> nouns, adjectives, verbs, adverbs, links, articles, joints;
};

inline std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> out;
  std::istringstream words(text);
  for (std::string word; words >> word;) out.push_back(word);
  return out;
}

inline const Words& german_words() {
  static const Words kWords{
      split("Fertigung Einkauf Antrieb Lager Entwicklung Standort Großhandel Prüfbank Werk "
            "Mannschaft Beirat Tochter Steuerung Lieferant Ersatzteil Qualität Dichtung "
            "Rahmenvertrag Zeichnung Gießerei Versand Gewährleistung Auftrag Messe Winter "
            "Küste Nachtschicht Prüffeld Patent Vorstand Kunde Quartal Strom Bericht Anhang "
            "Planung Welle Laufrad Gehäuse Motor Sensor Verfahren Baureihe Drehzahl Druck "
            "Leitung Speicher Vertrieb Preis Rabatt Marge Kredit Bank Vertrag Klausel Frist "
            "Behörde Gutachten Halle Kran Gleis Hafen Schiff Laster Palette Etikett Norm "
            "Zulassung Messung Lärm Schwingung Temperatur Öl Fett Schraube Flansch Ventil "
            "Filter Becken Wasser Brunnen Gemeinde Stadtwerk Ausschreibung Angebot Rechnung "
            "Mahnung Bilanz Rückstellung Steuer Zoll Wechselkurs Krone Schulung Lehrling Meister "
            "Betriebsrat Schicht Urlaub Kantine Büro Rechner Programm Fehler Update "
            "Schnittstelle Datenblatt Handbuch Vitrine Prototyp Muster Serie Anlauf Stillstand "
            "Wartung Ausfall Reserve Puffer Engpass Ursache Lösung"),
      split("neue alte zweite leise teure knappe sichere offene stille größte kleine gesamte "
            "frühere spätere eigene fremde gemeinsame schwierige einfache geprüfte lose feste "
            "warme kalte laufende bestellte verkaufte gemietete halbe doppelte norwegische "
            "spanische digitale gedruckte dichte trockene nasse schnelle langsame wichtige "
            "seltene übliche ungeplante vertrauliche mutige ehrliche grobe feine letzte nächste"),
      split("übernimmt verlagert halbiert prüft ersetzt verdoppelt beendet erweitert meldet "
            "bezahlt liefert verliert gewinnt plant erneuert vermeidet bremst sichert öffnet "
            "schließt teilt trägt sucht findet kürzt verlängert verspricht kennt braucht "
            "misst rettet kippt bestellt verkauft mietet baut lobt tadelt ordnet verschiebt senkt "
            "hebt streicht notiert bündelt vergleicht betrifft entlastet belastet beweist"),
      split("heute morgen später früher wieder kaum meist selten endlich bereits allerdings "
            "trotzdem deshalb jedoch vielleicht vermutlich sicherlich zunächst schließlich "
            "nebenbei dauerhaft zeitweise bisher künftig gemeinsam allein draußen drinnen oben "
            "unten ungefähr genau doppelt nirgends überall"),
      split("in aus bei ohne auf mit vor an über im für gegen zwischen nach unter seit durch um "
            "neben hinter"),
      split("der die das ein eine jeder jede kein keine unser unsere dieser diese mancher ihr "
            "ihre"),
      split("und aber weil sodass während obwohl denn bevor nachdem sobald")};
  return kWords;
}

inline const Words& english_words() {
  static const Words kWords{
      split("plant purchasing drive warehouse development site wholesaler bench works crew board "
            "subsidiary controller supplier part quality seal framework drawing foundry shipping "
            "warranty order fair winter coast nightshift laboratory patent manager customer "
            "quarter power report annex plan shaft impeller casing motor sensor process range "
            "speed pressure pipe tank sales price discount margin loan bank contract clause "
            "deadline authority survey hall crane track harbour vessel truck pallet label "
            "standard approval measurement noise vibration temperature oil grease screw flange "
            "valve filter basin water well town utility tender offer invoice reminder balance "
            "provision tax duty currency training apprentice foreman council shift holiday "
            "canteen office computer program fault update interface datasheet manual showcase "
            "prototype sample series launch standstill maintenance failure reserve buffer "
            "bottleneck cause solution"),
      split("new old second quiet costly scarce safe open silent largest small entire former "
            "later own foreign joint difficult simple tested loose fixed warm cold running "
            "ordered sold rented half double Norwegian Spanish digital printed tight dry wet fast "
            "slow important rare usual unplanned confidential brave honest coarse fine last next"),
      split("takes moves halves inspects replaces doubles ends extends reports pays delivers "
            "loses wins plans renews avoids brakes secures opens closes divides carries seeks "
            "finds shortens lengthens promises knows needs measures saves tips orders sells rents "
            "builds praises blames sorts shifts lowers lifts cancels notes bundles compares "
            "concerns relieves burdens proves"),
      split("today tomorrow later earlier again hardly mostly rarely finally already however "
            "still therefore though perhaps presumably surely first eventually besides lastingly "
            "sometimes hitherto henceforth together alone outside inside above below roughly "
            "exactly twice nowhere everywhere"),
      split("in from near without at with before on over for against between after under since "
            "through around beside behind"),
      split("the a each no our this every another some their that any"),
      split("and but because so while although since before after once")};
  return kWords;
}

using Random = std::mt19937_64;

inline std::size_t below(Random& random, std::size_t bound) {
  return static_cast<std::size_t>(random() % bound);
}

inline const std::string& any_of(const std::vector<std::string>& words, Random& random) {
  return words[below(random, words.size())];
}

inline std::string thing(const Words& words, Random& random) {
  std::string out = any_of(words.articles, random) + ' ';
  if (below(random, 2) > 0) out += any_of(words.adjectives, random) + ' ';
  return out + any_of(words.nouns, random);
}

inline std::string clause(const Words& words, Random& random) {
  std::string out = thing(words, random) + ' ' + any_of(words.verbs, random) + ' ';
  if (below(random, 2) > 0) out += any_of(words.adverbs, random) + ' ';
  out += thing(words, random);
  if (below(random, 3) > 0) out += ' ' + any_of(words.links, random) + ' ' + thing(words, random);
  return out;
}

inline std::string sentence(const Words& words, Random& random) {
  std::string out = clause(words, random);
  if (below(random, 2) > 0)
    out += ", " + any_of(words.joints, random) + ' ' + clause(words, random);
  return out + '.';
}

inline std::string paragraph(const Words& words, Random& random) {
  std::string out;
  for (std::size_t i = 5 + below(random, 5); i > 0; --i) {
    out += (out.empty() ? "" : " ") + sentence(words, random);
  }
  return out;
}

/// The written paragraphs of a document of tests/documents.
inline std::vector<std::string> written_paragraphs(const std::string& name) {
  std::ifstream file(std::string(VORAB_SOURCE_DIR) + "/tests/documents/" + name);
  std::vector<std::string> out;
  for (std::string line; std::getline(file, line);) {
    if (line.size() > 200) out.push_back(line);
  }
  return out;
}

/// Forty pages of some four hundred words: what is written, and what chance adds.
inline std::vector<std::string> forty_pages(const std::string& name, const Words& words) {
  std::vector<std::string> out = written_paragraphs(name);
  Random random(2031);
  while (out.size() < 200) out.push_back(paragraph(words, random));
  return out;
}

}  // namespace vorab::rules::test
