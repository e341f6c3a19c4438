// SPDX-License-Identifier: Apache-2.0
#include "language/english_phrase.h"

#include <catch2/catch.hpp>

using namespace vorab::language;

TEST_CASE("English phrases have an article and what follows it") {
  const auto project = parse_english("our new project");
  REQUIRE(project);
  CHECK(project->article == "our");
  CHECK(project->core == "new project");
  CHECK_FALSE(project->closed);
  CHECK(parse_english("an operator")->article == "a");
  CHECK(parse_english("something we are working on")->closed);
  CHECK(parse_english("a customer in France")->closed);
  CHECK(parse_english("one of our machines")->closed);
  CHECK_FALSE(parse_english("one of our machines")->plural);
  CHECK(parse_english("our partners")->plural);
  CHECK(parse_english("our partners in France")->plural);
  CHECK_FALSE(parse_english("our glass")->plural);
  for (const auto* words : {"", "as someone who works here", "+49 30", "in spring", "the"}) {
    INFO(words);
    CHECK_FALSE(parse_english(words));
  }
}

TEST_CASE("a and an follow the sound") {
  CHECK(with_article("a", "old ship") == "an old ship");
  CHECK(with_article("a", "new ship") == "a new ship");
  CHECK(with_article("a", "unique ship") == "a unique ship");
  CHECK(with_article("a", "unusual day") == "an unusual day");
  CHECK(with_article("a", "hour") == "an hour");
  CHECK(with_article("a", "MRI scanner") == "an MRI scanner");
  CHECK(with_article("", "ships") == "ships");
  CHECK(possessive_of(*parse_english("our partners")) == "'");
  CHECK(possessive_of(*parse_english("our partner")) == "'s");
}
