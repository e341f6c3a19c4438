// SPDX-License-Identifier: Apache-2.0
#include "language/german_nouns.h"

#include <catch2/catch.hpp>
#include <string>

#include "text/fold.h"

TEST_CASE("known nouns are folded and each stands there once") {
  const auto nouns = vorab::language::known_nouns();
  REQUIRE(nouns.size() > 200);
  for (std::size_t i = 0; i < nouns.size(); ++i) {
    const auto& noun = nouns[i];
    INFO(noun.singular);
    CHECK(noun.singular == vorab::text::folded_word(noun.singular));
    CHECK(noun.plural == vorab::text::folded_word(noun.plural));
    CHECK(noun.singular.size() >= 3);
    if (i > 0) CHECK(nouns[i - 1].singular < noun.singular);
  }
}
