// SPDX-License-Identifier: Apache-2.0
#include "rules/term_keys.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "language/forms.h"
#include "rules/word_key.h"

using namespace vorab;
using namespace vorab::rules;
using policy::Match;

namespace {

template <typename List, typename Value>
bool has(const List& list, const Value& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

// The long way: every form of every piece of every variant must be findable.
void check_findable(const std::string& word, Match match) {
  INFO(word);
  TermKeys keys;
  keys.read(word, match);
  for (const auto& term : spellings_of(word, match)) {
    std::string all;
    for (const auto& slot : term.slots) {
      all += (&slot == &term.slots.front() ? "" : " ") + slot.spellings.back();
      CHECK(keys.longest() >= slot.spellings.back().size());
    }
    CHECK(has(keys.all(), key_of(all).value()));
    for (const auto& form : forms_of(term, 0)) CHECK(has(keys.heads(), head_of(form)));
    if (term.slots.size() == 1) continue;
    const auto first = key_of(term.slots.front().spellings.back());
    for (const auto& second : forms_of(term, 1)) {
      const auto heads = TermKeys::next_heads(first, second);
      CHECK(std::any_of(keys.starts().begin(), keys.starts().end(), [&](const auto& start) {
        return start.key == first.value() && start.pieces == term.slots.size() &&
               std::find(heads.begin(), heads.end(), start.next) != heads.end();
      }));
    }
  }
}

}  // namespace

TEST_CASE("all spellings of a word share a key") {
  for (const auto* word : {"Müller", "Mueller", "Frauen", "Müe", "Poëten", "Àërö", "Übeäöü"}) {
    INFO(word);
    for (const auto& spelling : language::spellings(word)) {
      CHECK(key_of(spelling).value() == key_of(language::spellings(word).front()).value());
    }
  }
  CHECK(key_of("muller").value() != key_of("miller").value());
}

TEST_CASE("whatever a term may be written as has its key and its head") {
  std::mt19937 random(11);
  const std::vector<std::string> letters = {"a", "e", "o", "u",      "ü", "ä", "Ö", "m",
                                            "S", "ß", "é", "r",      "y", "n", "s", "7",
                                            "ø", "ж", " ", "\u0308", "-", "&", "+"};
  std::size_t plain = 0;
  for (int round = 0; round < 5000; ++round) {
    std::string word;
    const auto some = round % 2 == 0 ? 15 : letters.size();
    for (auto i = 1 + random() % 9; i > 0; --i) word += letters[random() % some];
    if (round % 3 == 0) word += round % 2 == 0 ? " Stern" : " und Sohn";
    for (const auto match : {Match::word, Match::inflected}) check_findable(word, match);
    plain += word.find_first_of("7-&+") == std::string::npos;
  }
  CHECK(plain > 1000);
}

TEST_CASE("without letter or digit there is nothing to find") {
  TermKeys keys;
  keys.read("Seeadler", Match::word);
  keys.read("...", Match::word);
  CHECK(keys.all().empty());
  CHECK(keys.heads().empty());
}
