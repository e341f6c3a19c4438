// SPDX-License-Identifier: Apache-2.0
#include "rules/tag_words.h"

#include <catch2/catch.hpp>

using namespace vorab::rules;

namespace {

std::string shown(const TagWords& words) {
  std::string out = words.letters;
  for (auto border = words.borders.rbegin(); border != words.borders.rend(); ++border) {
    out.insert(*border, "|");
  }
  return out;
}

}  // namespace

TEST_CASE("capitals, digits and joiners show a tag's words") {
  for (const auto& [tag, words] :
       {std::pair("#MusterwerkBewegt", "musterwerk|bewegt"),
        std::pair("MWBewegt2027", "mw|bewegt|2027"), std::pair("wir_sind__da_", "wir|sind|da"),
        std::pair("ÜberÄnderungen", "uber|anderungen"), std::pair("nurklein", "nurklein"),
        std::pair("NX7Plus", "nx|7|plus"), std::pair("", ""), std::pair("_", ""),
        std::pair("MU\u0308LLER", "muller")}) {
    INFO(tag);
    CHECK(shown(words_of_tag(tag)) == words);
  }
}

TEST_CASE("umlauts of a tag as they are also written") {
  const auto spellings = spellings_of_tag("GrüßeVonMüller");
  REQUIRE(spellings.size() == 2);
  CHECK(shown(spellings[0]) == "grusse|von|muller");
  CHECK(shown(spellings[1]) == "gruesse|von|mueller");
}

TEST_CASE("networks compare tags without case, but with accents") {
  CHECK(caseless_tag("#GRÜßE") == caseless_tag("grüße"));
  CHECK(caseless_tag("Mu\u0308ller") == caseless_tag("MÜLLER"));
  CHECK(caseless_tag("Muller") != caseless_tag("Müller"));
}
