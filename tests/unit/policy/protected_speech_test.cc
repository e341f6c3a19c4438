// SPDX-License-Identifier: Apache-2.0
#include "policy/protected_speech.h"

#include <catch2/catch.hpp>

using vorab::policy::is_protected_host;
using vorab::policy::protected_subject;

TEST_CASE("what the law protects is recognised, as words, compounds and hashtags") {
  const auto [text, subject] = GENERATE(table<const char*, const char*>({
      {"Gehalt", "pay"},
      {"Gehälter im Werk", "pay"},
      {"#Mindestlohn", "pay"},
      {"#FairPayNow", "pay"},
      {"salaries", "pay"},
      {"Arbeitszeiten in Halle 3", "working conditions"},
      {"Überstunden", "working conditions"},
      {"Ueberstunden", "working conditions"},
      {"working conditions", "working conditions"},
      {"Gewerkschaften", "unions"},
      {"IG Metall", "unions"},
      {"#JoinTheUnion", "unions"},
      {"Betriebsratswahl", "works councils"},
      {"Gesamtbetriebsrat", "works councils"},
      {"works council", "works councils"},
      {"Warnstreik", "strikes"},
      {"#Streik", "strikes"},
      {"the strike", "strikes"},
      {"Kritik am Vorstand", "criticism"},
      {"complaints", "criticism"},
      {"Meldestelle", "reporting offices"},
      {"whistleblower", "reporting offices"},
      {"Arbeitsgericht Berlin", "courts"},
      {"kununu", "employer reviews"},
  }));
  CAPTURE(text);
  CHECK(protected_subject(text) == std::string_view(subject));
}

TEST_CASE("ordinary words are not taken for it") {
  const char* const text = GENERATE("Halle 3", "#Halle3", "der Unfall in Halle 3", "Zuckergehalt",
                                    "Belohnung", "es lohnt sich", "kritische Infrastruktur",
                                    "Payment", "European Union", "Europäische Union", "Reunion",
                                    "Gerichtet", "Courtney", "Seeadler", "unionsrechtlich");
  CAPTURE(text);
  CHECK_FALSE(protected_subject(text));
}

TEST_CASE("hosts where people report, organise or seek their rights are protected") {
  CHECK(is_protected_host("www.kununu.com"));
  CHECK(is_protected_host("dgb.de"));
  CHECK(is_protected_host("betriebsrat.musterwerk.example"));
  CHECK(is_protected_host("*.osha.gov"));
  CHECK(is_protected_host("*.de"));
  CHECK_FALSE(is_protected_host("photos.example"));
  CHECK_FALSE(is_protected_host("*.musterwerk.corp"));
}
