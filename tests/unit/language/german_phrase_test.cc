// SPDX-License-Identifier: Apache-2.0
#include "language/german_phrase.h"

#include <catch2/catch.hpp>

using namespace vorab::language;

namespace {

std::string in(const std::string& words, Case c, Gender g) {
  const auto phrase = parse_german(words);
  if (!phrase) return "none";
  const Inflection inflection{c, g, phrase->article};
  const auto article = inflected_article(*phrase, inflection);
  const auto rest = inflected(*phrase, inflection);
  return article && rest ? *article + *rest : "unsure";
}

}  // namespace

TEST_CASE("a phrase is put into other cases") {
  const auto* const project = "unser neues Projekt";
  CHECK(in(project, Case::genitive, Gender::neuter) == "unseres neuen Projekts");
  CHECK(in(project, Case::dative, Gender::neuter) == "unserem neuen Projekt");
  CHECK(in("ein noch geheimes, großes Vorhaben im Haus", Case::dative, Gender::neuter) ==
        "einem noch geheimen, großen Vorhaben im Haus");
  CHECK(in("eine Ursache, die noch geklärt wird", Case::genitive, Gender::feminine) ==
        "einer Ursache, die noch geklärt wird");
  CHECK(in("neue Projekte", Case::genitive, Gender::plural) == "neuer Projekte");
  CHECK(in("einer unserer Rechner", Case::dative, Gender::masculine) == "einem unserer Rechner");
  CHECK(in("eines unserer Werke", Case::nominative, Gender::neuter) == "eines unserer Werke");
  CHECK(in("der Konkurrent", Case::accusative, Gender::masculine) == "den Konkurrenten");
}

TEST_CASE("the words of a phrase tell its gender") {
  CHECK(parse_german("unser neues Zirkel")->genders.only(Gender::neuter));
  CHECK(parse_german("unsere neuen Zirkel")->genders.only(Gender::plural));
  CHECK(parse_german("unser Projekt")->genders.only(Gender::neuter));
  CHECK(parse_german("unser Zirkelix")->genders ==
        (Readings::of(Gender::masculine) | Readings::of(Gender::neuter)));
  CHECK(parse_german("Neuzugang")->is_bare());
}

TEST_CASE("what is no such phrase is told from it") {
  for (const auto* words :
       {"", "als jemand, der bei Musterwerk arbeitet", "nach heutigem Stand keine Gefahr",
        "jobs@musterwerk.example", "unser neues", "unser sehr Projekt", "bald",
        "unser Berliner Team", "ein in Arbeit befindliches Vorhaben", "unser Projekt Kranich",
        "mit unserem Projekt", "Projekt!", "#Tag"}) {
    INFO(words);
    CHECK_FALSE(parse_german(words));
  }
}
