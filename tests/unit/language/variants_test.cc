// SPDX-License-Identifier: Apache-2.0
#include "language/variants.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace vorab::language;

TEST_CASE("German without its own letters", "[spelling]") {
  const auto has = [](const char* word, const char* way) {
    const auto ways = german_ways(word);
    return std::find(ways.begin(), ways.end(), way) != ways.end();
  };
  CHECK(has("grosse", "große"));
  CHECK(has("fuer", "für"));
  CHECK(has("Uebergroesse", "Übergröße"));
  CHECK(german_ways("Haus").empty());
}

TEST_CASE("British for American, and accents for none", "[spelling]") {
  for (const auto& [british, american] : {std::pair{"cancelled", "canceled"},
                                          {"colour", "color"},
                                          {"paediatric", "pediatric"},
                                          {"organise", "organize"},
                                          {"centre", "center"},
                                          {"defence", "defense"},
                                          {"onwards", "onward"},
                                          {"centred", "centered"},
                                          {"learnt", "learn"}}) {
    INFO(british);
    CHECK(is_british(british, american));
    CHECK_FALSE(is_british(american, british));
  }
  CHECK_FALSE(is_british("recieve", "receive"));
  CHECK(is_more_exact("café", "cafe"));
  CHECK_FALSE(is_more_exact("cafe", "café"));
  CHECK_FALSE(is_more_exact("Haus", "Maus"));
}
