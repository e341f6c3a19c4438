// SPDX-License-Identifier: Apache-2.0
#include "policy/lint_protected.h"

#include <catch2/catch.hpp>

#include "policy/load.h"

using namespace vorab::policy;

namespace {

Problems lint(const std::string& rules) {
  const auto loaded = load_text(R"({"format": 1, "id": "p", "rules": [)" + rules + "]}", "p.json");
  REQUIRE(loaded.policy);
  return lint_protected_speech(*loaded.policy);
}

}  // namespace

TEST_CASE("a rule is named once for each protected subject, at the word") {
  const auto problems = lint(
      R"({"id": "a", "kind": "terms", "words": ["Seeadler", "Streik", "Warnstreik", "Gehalt"]})");
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].message ==
        "\"Streik\" in rule \"a\" is about strikes, of which people may always speak");
  CHECK(problems[0].place.pointer == "/rules/0/words/1");
  CHECK(problems[0].level == Problem::Level::warning);
}

TEST_CASE("hosts and forbidden tags are looked through, right tags and packs are not") {
  CHECK(lint(R"({"id": "a", "kind": "links", "hosts": ["www.kununu.com"]})").size() == 1);
  CHECK(lint(R"({"id": "a", "kind": "hashtags", "forbidden": ["#Streik"]})").size() == 1);
  CHECK(lint(R"({"id": "a", "kind": "hashtags", "official": ["#Mitbestimmung"]})").empty());
  CHECK(lint(R"({"id": "a", "kind": "terms", "words": ["Streik"], "pack": "p"})").empty());
}
