// SPDX-License-Identifier: Apache-2.0
#include "language/guess.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "text/fold.h"
#include "text/words.h"

using vorab::language::Language;

namespace {

std::optional<Language> guessed(const std::string& text) {
  const auto folded = vorab::text::folded_word(text);
  std::vector<std::string_view> words;
  for (const auto& word : vorab::text::find_words(folded)) {
    words.push_back(std::string_view(folded).substr(word.begin, word.size()));
  }
  return vorab::language::guess(words);
}

}  // namespace

TEST_CASE("words without small ones look German or English") {
  for (const auto* text : {"fliegt", "läuft rund", "GmbH hat bestellt", "macht Spaß",
                           "bestes Produkt", "Herzlichen Glückwunsch", "Drei stehen",
                           "Steuerung spinnt", "Riesenschritt geschafft", "Feierabend"}) {
    INFO(text);
    CHECK(guessed(text) == Language::german);
  }
  for (const auto* text :
       {"today", "Congratulations everybody", "Beautiful machine", "Customer delivery scheduled",
        "happy customers", "broke down", "Another milestone reached"}) {
    INFO(text);
    CHECK(guessed(text) == Language::english);
  }
}

TEST_CASE("what looks like both is not guessed") {
  for (const auto* text : {"", "2027", "a", "Team", "👍", "東京"}) {
    INFO(text);
    CHECK_FALSE(guessed(text));
  }
}
