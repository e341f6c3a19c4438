// SPDX-License-Identifier: Apache-2.0
#include "language/german_words.h"

#include <catch2/catch.hpp>

using namespace vorab::language;

TEST_CASE("German words say what may stand beside them") {
  CHECK(speaks_of_names_de("heisst"));
  CHECK_FALSE(speaks_of_names_de("fliegt"));
  CHECK(may_start_german("heute"));
  CHECK_FALSE(may_start_german("projekt"));
  CHECK(is_singular_verb("ist"));
  CHECK(is_plural_verb("sind"));
  CHECK_FALSE(is_singular_verb("sind"));
  CHECK(asks_for_dative("danken"));
  CHECK_FALSE(asks_for_dative("testen"));
  CHECK(is_postposition("zufolge"));
  CHECK(is_no_adjective("gerne"));
  CHECK(is_usual_adjective("neuer"));
  CHECK(is_usual_adjective("riesiges"));
  CHECK_FALSE(is_usual_adjective("testen"));
  CHECK_FALSE(is_usual_adjective(""));
}
