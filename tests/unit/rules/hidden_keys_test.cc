// SPDX-License-Identifier: Apache-2.0
#include "rules/hidden_keys.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "text/fold.h"

using namespace vorab;
using namespace vorab::rules;

namespace {

policy::Entry entry(const std::string& word, bool disguised = false) {
  policy::Entry out;
  out.word = word;
  out.disguised = disguised;
  return out;
}

std::string key(const std::string& text) { return hidden_key(text::folded_word(text)); }

bool has(const std::vector<std::string>& keys, const std::string& text) {
  return std::binary_search(keys.begin(), keys.end(), key(text));
}

}  // namespace

TEST_CASE("one key for all ways to write the same letters", "[hidden]") {
  const auto wanted = key("Projekt Nordstern");
  for (const auto* text : {"ProjektNordstern", "Projekt-Nordstern", "PROJEKT NORDSTERN",
                           "Pr0jekt N0rdstern", "Рrojekt Nordstern"}) {
    INFO(text);
    CHECK(key(text) == wanted);
  }
  CHECK(key("Projekt Nordsterne") != wanted);
  CHECK(key("проект") != key("проектор"));
}

TEST_CASE("keys are those of all forms", "[hidden]") {
  const auto inflected = hidden_keys(entry("Seeadler"), policy::Match::inflected);
  for (const auto* form : {"Seeadler", "Seeadlers", "Seeadlern"}) CHECK(has(inflected, form));
  const auto word = hidden_keys(entry("Seeadler"), policy::Match::word);
  CHECK(word.size() == 1);
  const auto phrase = hidden_keys(entry("Neuer Nordstern"), policy::Match::inflected);
  for (const auto* form : {"neuen Nordsterns", "neuem Nordstern", "NeuerNordstern"}) {
    CHECK(has(phrase, form));
  }
  CHECK(has(hidden_keys(entry("Müller & Söhne"), policy::Match::inflected), "Mueller und Soehne"));
  CHECK(has(hidden_keys(entry("Haus der Töne"), policy::Match::inflected), "Hauses der Töne"));
  CHECK(has(hidden_keys(entry("Seeadler", true), policy::Match::word), "Seeadlerern"));
}

TEST_CASE("pieces count with the longest way to write it", "[hidden]") {
  CHECK(pieces_of(entry("Seeadler"), policy::Match::inflected) == 1);
  CHECK(pieces_of(entry("Müller & Söhne"), policy::Match::word) == 2);
  CHECK(pieces_of(entry("Müller & Söhne"), policy::Match::inflected) == 3);
}

TEST_CASE("bare keys have no endings", "[hidden]") {
  CHECK(bare_hidden_keys(entry("Müller-Werft")).size() == 2);
  CHECK(bare_hidden_keys(entry("Seeadler")) == std::vector{key("Seeadler")});
}
