// SPDX-License-Identifier: Apache-2.0
#include "language/german_noun.h"

#include <catch2/catch.hpp>

using namespace vorab::language;

TEST_CASE("a noun's last part or its ending tells its gender") {
  CHECK(genders_of("Neubauprojekt").only(Gender::neuter));
  CHECK(genders_of("Prüfung").only(Gender::feminine));
  CHECK(genders_of("Neuzugang").only(Gender::masculine));
  CHECK(genders_of("Anlagen").only(Gender::plural));
  CHECK(genders_of("Vorhaben") == (Readings::of(Gender::neuter) | Readings::of(Gender::plural)));
  CHECK(genders_of("Zirkelix").empty());
  CHECK(genders_of("Schwung").empty());
  CHECK(genders_of("").empty());
}

TEST_CASE("nouns are declined where that is certain") {
  CHECK(noun_in("Projekt", Case::genitive, Gender::neuter) == "Projekts");
  CHECK(noun_in("Haus", Case::genitive, Gender::neuter) == "Hauses");
  CHECK(noun_in("Ereignis", Case::genitive, Gender::neuter) == "Ereignisses");
  CHECK(noun_in("Campus", Case::genitive, Gender::masculine) == "Campus");
  CHECK(noun_in("Kunde", Case::accusative, Gender::masculine) == "Kunden");
  CHECK(noun_in("Praktikant", Case::dative, Gender::masculine) == "Praktikanten");
  CHECK(noun_in("Vorname", Case::genitive, Gender::masculine) == "Vornamens");
  CHECK(noun_in("Maschine", Case::genitive, Gender::feminine) == "Maschine");
  CHECK(noun_in("Projekte", Case::dative, Gender::plural) == "Projekten");
  CHECK(noun_in("Teams", Case::dative, Gender::plural) == "Teams");
  CHECK_FALSE(noun_in("Elefant", Case::dative, Gender::masculine));
  CHECK_FALSE(noun_in("Auszubildender", Case::dative, Gender::masculine));
  CHECK_FALSE(noun_in("NX", Case::genitive, Gender::masculine));
}

TEST_CASE("parts of compounds are known in all their forms") {
  for (const auto* word : {"prototyp", "Prototypen", "teams", "Projekten", "anlage"}) {
    CHECK(is_known_noun(word));
  }
  CHECK_FALSE(is_known_noun("knurps"));
  CHECK_FALSE(is_known_noun("sprototyp"));
  CHECK_FALSE(is_known_noun(""));
}
