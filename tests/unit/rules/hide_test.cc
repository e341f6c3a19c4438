// SPDX-License-Identifier: Apache-2.0
#include "rules/hide.h"

#include "rules/hidden_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;
using policy::Match;

TEST_CASE("what is hidden holds no word", "[hidden]") {
  const std::vector<std::string> names{"Seeadler", "Projekt Nordstern", "Kestrel Dynamics"};
  auto words = secrets(names, true);
  words[0].instead = {{"de", "unser Vorhaben"}};
  const auto made = hide(words, {"test", Match::inflected});
  REQUIRE(made.list);
  CHECK(made.list->entries.size() == 3);
  CHECK(made.list->pieces == 2);
  CHECK(made.list->disguised);
  CHECK(made.list->records.size() % policy::HiddenList::kRecordBytes == 0);
  std::string all = made.list->records + made.list->salt;
  for (const auto& sealed : made.list->entries) all += sealed;
  for (const auto* part : {"Seeadler", "seead", "Nordstern", "Kestrel", "Vorhaben", "word"}) {
    CHECK(all.find(part) == std::string::npos);
  }
  // No length is told.
  CHECK(made.list->entries[1].size() == made.list->entries[2].size());
}

TEST_CASE("the same words are hidden alike", "[hidden]") {
  const auto words = secrets({"Seeadler"}, false);
  const auto once = hide(words, {"test", Match::inflected});
  const auto twice = hide(words, {"test", Match::inflected});
  const auto other = hide(words, {"others", Match::inflected});
  CHECK(once.list->records == twice.list->records);
  CHECK(once.list->entries == twice.list->entries);
  CHECK(once.list->records != other.list->records);
}

TEST_CASE("rounds become fewer with what a word costs", "[hidden]") {
  CHECK(rounds_for(1, false, 1) == 600);
  CHECK(rounds_for(1, false, 2) == 300);
  CHECK(rounds_for(2, true, 1) == 60);
  CHECK(rounds_for(6, true, 50) == policy::kFewestHiddenRounds);
}

TEST_CASE("too many forms are a problem with a remedy", "[hidden]") {
  std::vector<std::string> names;
  for (int i = 0; i < 2'000; ++i) {
    names.push_back("Grüner Übermütiger" + std::string(1, static_cast<char>('a' + i % 26)) +
                    std::string(1, static_cast<char>('a' + i / 26 % 26)) + "ö" +
                    std::to_string(i / 676) + "er Straßenkäfer");
  }
  const auto made = hide(secrets(names, true), {"test", Match::inflected});
  CHECK_FALSE(made.list);
  REQUIRE(made.problems.size() == 1);
  CHECK(made.problems[0].message.find("too many to be hidden") != std::string::npos);
  CHECK(hide(secrets({names[0]}, true), {"test", Match::inflected}).list);
}
