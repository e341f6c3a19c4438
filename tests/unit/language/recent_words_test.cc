// SPDX-License-Identifier: Apache-2.0
#include "language/recent_words.h"

#include <catch2/catch.hpp>

using vorab::language::is_recent_word;

TEST_CASE("words that are younger than the dictionaries", "[spelling]") {
  for (const auto* word : {"webinar", "padel", "yoghurt", "kubernetes", "ähm"}) {
    INFO(word);
    CHECK(is_recent_word(word));
  }
  CHECK_FALSE(is_recent_word("nciht"));
  CHECK_FALSE(is_recent_word(""));
}
