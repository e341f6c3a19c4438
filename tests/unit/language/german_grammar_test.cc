// SPDX-License-Identifier: Apache-2.0
#include "language/german_grammar.h"

#include <catch2/catch.hpp>

using namespace vorab::language;

TEST_CASE("articles say what they may be") {
  const auto dem = read_determiner("dem");
  REQUIRE(dem);
  CHECK(dem->readings == (Readings::of(Case::dative, Gender::masculine) |
                          Readings::of(Case::dative, Gender::neuter)));
  CHECK(read_determiner("unsere")->article == Article::unser);
  CHECK(read_determiner("unsere")->readings.has(Case::nominative, Gender::plural));
  CHECK_FALSE(read_determiner("eine")->readings.has(Gender::plural));
  CHECK_FALSE(read_determiner("einig"));
  CHECK_FALSE(read_determiner(""));
  CHECK_FALSE(read_determiner("dessen"));
}

TEST_CASE("articles are written in every case") {
  CHECK(determiner(Article::unser, Case::dative, Gender::neuter) == "unserem");
  CHECK(determiner(Article::der, Case::genitive, Gender::plural) == "der");
  CHECK(determiner(Article::dieser, Case::accusative, Gender::masculine) == "diesen");
  CHECK_FALSE(determiner(Article::ein, Case::dative, Gender::plural));
  CHECK(adjective_ending(Article::unser, Case::nominative, Gender::neuter) == "es");
  CHECK(adjective_ending(Article::der, Case::nominative, Gender::neuter) == "e");
  CHECK(adjective_ending(std::nullopt, Case::dative, Gender::masculine) == "em");
  CHECK(adjective_readings(Article::der, "e").has(Case::nominative, Gender::feminine));
  CHECK_FALSE(adjective_readings(Article::der, "e").has(Case::dative));
  CHECK(adjective_ending_of("neues") == "es");
  CHECK(adjective_ending_of("lila").empty());
}

TEST_CASE("prepositions ask for cases, contractions hold an article") {
  CHECK(readings_after("mit") == Readings::of(Case::dative));
  CHECK(readings_after("fur") == Readings::of(Case::accusative));
  CHECK(readings_after("auf").has(Case::dative));
  CHECK(readings_after("lauft").empty());
  REQUIRE(read_contraction("zur") != nullptr);
  CHECK(read_contraction("zur")->readings.only(Gender::feminine));
  CHECK(read_contraction("zu") == nullptr);
  CHECK(contraction("zu", Case::dative, Gender::neuter) == "zum");
  CHECK_FALSE(contraction("in", Case::dative, Gender::feminine));
  CHECK(is_weighty_determiner("keine"));
  CHECK(is_weighty_determiner("zwei"));
  CHECK_FALSE(is_weighty_determiner("unser"));
}
