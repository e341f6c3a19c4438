// SPDX-License-Identifier: Apache-2.0
#include "language/english_words.h"

#include <catch2/catch.hpp>

using namespace vorab::language;

TEST_CASE("English words say what may stand beside them") {
  CHECK(speaks_of_names_en("called"));
  CHECK(follows_noun_phrase("is"));
  CHECK_FALSE(follows_noun_phrase("team"));
  CHECK(is_english_preposition("with"));
  CHECK(is_english_plural_verb("are"));
  CHECK(may_start_english("meet"));
  CHECK_FALSE(may_start_english("project"));
  CHECK(is_weighty_english("every"));
  CHECK(is_english_adjective("great"));
  CHECK(is_english_adjective("wonderful"));
  CHECK_FALSE(is_english_adjective("loves"));
  CHECK_FALSE(is_english_adjective(""));
}
