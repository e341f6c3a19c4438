// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

policy::Rule inflected(const std::vector<std::string>& words) {
  return rule(policy::Terms{entries(words), policy::Match::inflected});
}

}  // namespace

TEST_CASE("German and English endings") {
  const auto rule = inflected({"Seeadler"});
  found(rule, {"des Seeadlers", "die Seeadler", "den Seeadlern", "SEEADLERS", "Seeadler's",
               "the Seeadlers", "Seeadler’s wings"});
  CHECK(spans(check(rule, "des Seeadlers Flug")) == Spans{{4, 13}});
  found(inflected({"Komet"}), {"Kometen", "des Kometen", "Kometes", "komets"});
  found(inflected({"Release"}), {"releases", "released", "releasing"});
  found(inflected({"Fabry"}), {"Fabries", "Fabrys"});
  not_found(rule, {"Seeadle", "Seeadlen", "Seeadlig", "Seead", "Adler", "See"});
}

TEST_CASE("umlauts, written out or without their dots, and sharp s") {
  for (const auto& name : {"Müller", "Mueller"}) {
    found(inflected({name}), {"Müller", "Mueller", "Muller", "MÜLLER", "Mu\u0308ller", "Müllers"});
  }
  found(inflected({"Großmann"}), {"Großmann", "Grossmann", "GROSSMANN", "Großmanns"});
  found(inflected({"Bödecker"}), {"Boedecker", "Bodecker"});
  not_found(inflected({"Frauen"}), {"Fraun"});
}

TEST_CASE("hyphen and closed compounds, front and back, with linking letters") {
  const auto rule = inflected({"Seeadler"});
  found(rule, {"Seeadler-Team", "das Projekt-Seeadler", "Seeadlerprototyp", "Seeadlersprototyp",
               "Testseeadler", "Testseeadlers", "Seeadlerprototypen"});
  CHECK(spans(check(rule, "Der Seeadler-Prototyp")) == Spans{{4, 12}});
  CHECK(spans(check(rule, "der Seeadlerprototyp!")) == Spans{{4, 20}});
  not_found(rule, {"Testseeadlerprototyp", "Seeadlerx", "xSeeadler"});
  not_found(inflected({"Adler"}), {"Radler", "Adlerhorst", "Seeadler", "Adlerflug"});
}

TEST_CASE("names of several words, as one, with hyphens, in other cases") {
  const auto rule = inflected({"Projekt Nordstern"});
  found(rule, {"Projekt Nordstern", "Projekt-Nordstern", "ProjektNordstern", "Projekts Nordstern",
               "Projekt  Nordsterns", "projektnordstern", "Projekt\u00A0Nordstern"});
  not_found(rule, {"Nordstern", "Projekt: Nordstern", "Projekt. Nordstern", "Projekt Nordsee"});
  found(inflected({"Neuer Stern"}), {"des neuen Sterns", "dem neuen Stern", "Neue Sterne"});
}

TEST_CASE("names with digits and signs in all their usual spellings, never inside longer ones") {
  const auto rule = inflected({"NX-7"});
  found(rule, {"NX-7", "NX 7", "NX7", "nx\u20117", "NX\u20137", "NX_7", "NX-7s", "NX7er",
               "NX-7-Team", "(NX-7)", "NX-7."});
  not_found(rule,
            {"NX-70", "NX70", "ANX-7", "1NX-7", "NX-7B", "NX-7.5", "NX-7,2", "NX-77", "NX 70"});
  const auto sons = inflected({"Müller & Söhne"});
  found(sons, {"Müller & Söhne", "Müller&Söhne", "Müller und Söhne", "Mueller and Soehne",
               "Müller + Söhne", "MÜLLER & SÖHNE", "Müller und Söhnen"});
  not_found(sons, {"Müller, Söhne", "Müller oder Söhne", "Söhne & Müller"});
  found(inflected({"Müller und Söhne"}), {"Müller & Söhne", "Müller und Söhne"});
  found(inflected({"M4"}), {"M4", "M-4", "M4s"});
  not_found(inflected({"M4"}), {"M 4", "M40", "M4a", "AM4"});
}

TEST_CASE("short words take little: they would be other words") {
  const auto rule = inflected({"Nova"});
  found(rule, {"Nova", "Novas", "Nova-Team"});
  not_found(rule, {"Novaer", "Novan", "Novateam", "Supernova"});
}

TEST_CASE("exact means as written") {
  const auto exact = rule(policy::Terms{entries({"Phönix GmbH"}), policy::Match::exact});
  found(exact, {"Phönix GmbH", "Pho\u0308nix GmbH", "die Phönix GmbH."});
  not_found(exact, {"phönix GmbH", "Phonix GmbH", "PHÖNIX GMBH", "Phönix GmbHs"});
}

TEST_CASE("fuzzy forgives one typo in long words, and only there") {
  const auto fuzzy = rule(policy::Terms{entries({"Nordstern", "Komet"}), policy::Match::fuzzy});
  found(fuzzy, {"Nordstern", "Nordsterns", "Nordtsern", "Nordsten", "Nordsstern", "Nordstetn",
                "Nordsternteam", "Kometen"});
  CHECK(spans(check(fuzzy, "im Nordtsern!")) == Spans{{3, 12}});
  not_found(fuzzy, {"Nordtsren", "Komat", "Nordsee", "Ostern"});
}

TEST_CASE("names with abbreviations, apostrophes, digits and link words in their usual spellings") {
  found(inflected({"St. Florian Klinikum"}), {"St. Florian Klinikum", "St.-Florian-Klinikum",
                                              "St Florian Klinikums", "ST. FLORIAN KLINIKUM"});
  not_found(inflected({"St. Florian Klinikum"}), {"St. Florian. Klinikum", "St, Florian Klinikum"});
  found(inflected({"O'Neill"}), {"O'Neill", "O’Neill", "ONeill", "O'Neills"});
  found(inflected({"O'Neill Logistics"}), {"O’Neill Logistics", "ONeill Logistics"});
  found(inflected({"AERO-X 12"}), {"AERO-X 12", "Aero X 12", "AeroX12", "AEROX-12", "AEROX 12"});
  not_found(inflected({"AERO-X 12"}), {"AEROX 120", "AERO 12", "AEROX"});
  found(inflected({"Vento 3"}), {"Vento 3", "Vento-3", "Vento3"});
  not_found(inflected({"Vento 3"}), {"Vento 30", "Vento 3.1", "Vento13"});
  found(inflected({"Haus der Töne"}),
        {"Haus der Töne", "des Hauses der Töne", "im Hause der Toene"});
  not_found(inflected({"Haus der Töne"}), {"Hausherr der Töne", "Haus, der Töne"});
}

TEST_CASE("in a camel-case hashtag the name alone is found, in its compound the whole") {
  const auto rule = inflected({"Seeadler"});
  CHECK(spans(check(rule, "#SeeadlerIstDa")) == Spans{{1, 9}});
  CHECK(spans(check(rule, "#UnserSeeadler")) == Spans{{6, 14}});
  CHECK(spans(check(rule, "#Seeadlerprototyp")) == Spans{{1, 17}});
}
