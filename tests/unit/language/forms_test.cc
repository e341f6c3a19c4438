// SPDX-License-Identifier: Apache-2.0
#include "language/forms.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <string>

using namespace vorab::language;

namespace {

bool has(const std::vector<std::string>& list, const std::string& word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

TEST_CASE("spellings of umlauts") {
  CHECK(has(spellings("Müller"), "muller"));
  CHECK(has(spellings("Müller"), "mueller"));
  CHECK(has(spellings("Mueller"), "muller"));
  CHECK(has(spellings("Mu\u0308ller"), "mueller"));
  CHECK(spellings("Seeadler") == std::vector<std::string>{"seeadler"});
  CHECK(spellings("Frauen") == std::vector<std::string>{"frauen"});
  CHECK(spellings("Quelle") == std::vector<std::string>{"quelle"});
}

TEST_CASE("forms begin with the word and do not repeat") {
  const auto list = forms("seeadler");
  CHECK(list.front() == "seeadler");
  CHECK(std::set<std::string>(list.begin(), list.end()).size() == list.size());
  for (const auto* form : {"seeadlers", "seeadlern", "seeadleres"}) CHECK(has(list, form));
  CHECK(forms("nova") == std::vector<std::string>{"nova", "novas"});
  CHECK(forms("7") == std::vector<std::string>{"7"});
  CHECK(has(forms("release"), "releasing"));
}

TEST_CASE("to judge a form and to take its ending off agree with the list of forms") {
  std::mt19937 random(2);
  const std::string letters = "aeysndrig7";
  std::size_t count = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string spelling;
    for (auto i = 1 + random() % 7; i > 0; --i) spelling += letters[random() % letters.size()];
    const auto list = forms(spelling);
    std::string written = round % 2 == 0 ? list[random() % list.size()] : spelling;
    if (round % 3 == 0) written += letters[random() % letters.size()];
    INFO(spelling << ' ' << written);
    const bool is = has(list, written);
    REQUIRE(is_form(spelling, written) == is);
    count += is;
    if (!is) continue;
    const auto stems = stems_of(written);
    REQUIRE(std::any_of(stems.begin(), stems.end(), [&](const Stem& stem) {
      const auto begin = written.substr(0, stem.letters);
      return spelling == (stem.added != 0 ? begin + stem.added : begin);
    }));
  }
  CHECK(count > 5000);
}

TEST_CASE("the rest of a compound is a word") {
  CHECK(is_compound_rest("prototyp"));
  CHECK_FALSE(is_compound_rest("xy"));
  CHECK_FALSE(is_compound_rest("xkt"));
  CHECK_FALSE(is_compound_rest("a1b"));
}
