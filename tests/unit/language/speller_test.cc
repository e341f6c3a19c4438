// SPDX-License-Identifier: Apache-2.0
#include "language/speller.h"

#include <catch2/catch.hpp>
#include <string>

#include "language/open_speller.h"

using namespace vorab::language;

namespace {

Speller& speller() {
  static const auto opened = open_speller(dictionary_folders());
  return *opened.speller;
}

Speller::Answer settled(Speller& speller, const std::string& word) {
  (void)speller.look(word);
  while (speller.has_work()) (void)speller.work(std::chrono::milliseconds{1});
  return speller.look(word);
}

}  // namespace

TEST_CASE("known words are known, in either language", "[spelling]") {
  for (const auto* word :
       {"Haus", "house", "haus", "Laugenstangen", "Meetingprozess", "Roggenmischbrot", "grosse",
        "fuer", "Backends", "rausgeworfen", "Lackieranlage", "Anfasser"}) {
    INFO(word);
    const auto answer = settled(speller(), word);
    CHECK(answer.known);
    CHECK_FALSE(answer.pending);
  }
}

TEST_CASE("a text of new words keeps nobody waiting", "[spelling]") {
  Speller& all = speller();
  all.begin();
  int pending = 0;
  for (const auto* word : {"Abendbrot", "Besen", "Eimer", "Faden", "Gabel", "Hammer", "Igel",
                           "Jacke", "Kanne", "Lampe", "Messer", "Nagel"}) {
    pending += all.look(word).pending ? 1 : 0;
  }
  CHECK(pending == 12 - Speller::kAtOnce);
  while (all.has_work()) (void)all.work(std::chrono::milliseconds{1});
  CHECK(all.look("Messer").known);
}

TEST_CASE("what was meant is found out step by step", "[spelling]") {
  const auto first = speller().look("Zusammenarbiet");
  CHECK_FALSE(first.known);
  CHECK(first.pending);
  const auto answer = settled(speller(), "Zusammenarbiet");
  CHECK_FALSE(answer.pending);
  REQUIRE(answer.meant);
  REQUIRE(answer.meant->german);
  CHECK(answer.meant->german->word == "Zusammenarbeit");
  CHECK(answer.meant->german->slip == Slip::swapped);
  CHECK_FALSE(answer.meant->english);
}

TEST_CASE("names are near nothing, British and accented words mean themselves", "[spelling]") {
  for (const auto* word : {"Grzegorz", "Skibbereen", "Oknoplast", "paediatric", "cancelled"}) {
    INFO(word);
    const auto answer = settled(speller(), word);
    if (answer.known) continue;
    REQUIRE(answer.meant);
    CHECK_FALSE(answer.meant->german);
    CHECK_FALSE(answer.meant->english);
  }
}

TEST_CASE("suggestions: the likeliest first, in the case of the word", "[spelling]") {
  CHECK(speller().suggest("nciht", Language::german, 3).at(0) == "nicht");
  CHECK(speller().suggest("Beatiful", Language::english, 3).at(0) == "Beautiful");
  CHECK(speller().suggest("Grzegorz", Language::german, 3).empty());
  CHECK(speller().suggest(std::string(5000, 'x'), Language::german, 3).empty());
}

TEST_CASE("without dictionaries everything is fine", "[spelling]") {
  Speller none;
  CHECK_FALSE(none.ready());
  none.settle();
  CHECK(none.ready());
  CHECK(none.look("nciht").known);
  CHECK_FALSE(none.has_work());
}

TEST_CASE("memory is bounded, and so is a single word", "[spelling]") {
  Speller& all = speller();
  for (int i = 0; i < 20'000; ++i) (void)all.look("qx" + std::to_string(i) + "zzk");
  CHECK(all.look(std::string(100'000, 'a')).known);
  int steps = 0;
  while (all.has_work() && steps < 50) {
    (void)all.work(std::chrono::microseconds{100});
    ++steps;
  }
  CHECK(steps == 50);
}
