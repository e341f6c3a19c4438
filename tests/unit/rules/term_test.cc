// SPDX-License-Identifier: Apache-2.0
#include "rules/term.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace vorab;
using namespace vorab::rules;
using policy::Match;

TEST_CASE("a word is cut into pieces with what stands between them") {
  const auto terms = spellings_of("NX-7", Match::word);
  REQUIRE(terms.size() == 1);
  REQUIRE(terms[0].slots.size() == 2);
  CHECK(terms[0].slots[0].spellings == std::vector<std::string>{"nx"});
  CHECK(terms[0].slots[1].gap == "-");
  const auto plus = spellings_of("C++", Match::word);
  CHECK(plus.at(0).trail == "++");
  CHECK(spellings_of("...", Match::word).empty());
}

TEST_CASE("other spellings only where the match allows them") {
  CHECK(spellings_of("Projekt Nordstern", Match::word).size() == 1);
  CHECK(spellings_of("Projekt Nordstern", Match::inflected).size() == 2);  // and as one word
  CHECK(spellings_of("Müller & Söhne", Match::inflected).size() == 3);     // und, and
}

TEST_CASE("forms belong to the last piece, adjectives' endings to the first of two") {
  const auto term = spellings_of("Neuer Stern", Match::inflected).at(0);
  const auto first = forms_of(term, 0);
  const auto last = forms_of(term, 1);
  CHECK(std::find(first.begin(), first.end(), "neuen") != first.end());
  CHECK(std::find(last.begin(), last.end(), "sterns") != last.end());
  CHECK(forms_of(spellings_of("Stern", Match::word).at(0), 0) == std::vector<std::string>{"stern"});
}

TEST_CASE("compounds and typos want long single words") {
  CHECK(makes_compounds(spellings_of("Seeadler", Match::inflected).at(0)));
  CHECK_FALSE(makes_compounds(spellings_of("Adler", Match::inflected).at(0)));
  CHECK_FALSE(makes_compounds(spellings_of("Seeadler", Match::word).at(0)));
  CHECK(allows_typo(spellings_of("Seeadler", Match::fuzzy).at(0)));
  CHECK_FALSE(allows_typo(spellings_of("Komet", Match::fuzzy).at(0)));
}
