// SPDX-License-Identifier: Apache-2.0
#include "policy/emergency_rule.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "policy/dates.h"

using namespace vorab::policy;

namespace {

std::string file_with(const std::string& entries, const std::string& until = "2026-12-04",
                      const std::string& more = "") {
  return R"({"format": 1, "emergency": "hall-3", "issued": "2026-11-30", "until": ")" + until +
         R"(", "reason": {"de": "Die Angehörigen wissen es noch nicht.", "en": "The families do not know yet."},
         "message": {"de": "Bitte nichts über Halle 3.", "en": "Please nothing about hall 3."}, )" +
         more + entries + "}";
}

std::string first_problem(const std::string& text) {
  const auto read = read_emergency_rule(text, "hall.json");
  if (read.rule) return "";
  REQUIRE(has_errors(read.problems));
  for (const auto& problem : read.problems) {
    REQUIRE_FALSE(problem.remedy.empty());
    if (problem.level == Problem::Level::error) return problem.message;
  }
  return "";
}

}  // namespace

TEST_CASE("an emergency rule has words, links and hashtags, a reason and an end") {
  const auto read = read_emergency_rule(
      file_with(R"("words": ["Halle 3"], "links": ["*.photos.example"], "hashtags": ["#Halle3"])",
                "2026-12-04",
                R"("contact": {"role": {"de": "Presse", "en": "Press"}, "phone": "+49 30 1"},
                   "audience": ["plant-berlin"], )"),
      "hall.json");
  CHECK(read.problems.empty());
  REQUIRE(read.rule);
  const EmergencyRule& rule = *read.rule;
  CHECK(rule.id == "hall-3");
  CHECK(to_time(rule.end) == "2026-12-05T00:00:00Z");
  // The day has begun where it begins first.
  CHECK(to_time(rule.from) == "2026-11-29T10:00:00Z");
  REQUIRE(rule.rules.size() == 3);
  CHECK(rule.rules[0].id == "emergency:hall-3:words");
  CHECK(std::get<Severity>(rule.rules[0].severity) == Severity::stop);
  CHECK(rule.rules[0].why == rule.reason);
  CHECK(rule.rules[0].contact == "+49 30 1");
  CHECK(std::get<Links>(rule.rules[1].kind).hosts.size() == 1);
  CHECK(std::get<Hashtags>(rule.rules[2].kind).forbidden.size() == 1);
  for (const Rule& one : rule.rules) {
    CHECK(one.until == rule.end);
    CHECK(one.audience == std::vector<std::string>{"plant-berlin"});
  }
}

TEST_CASE("anything else in it is an error") {
  const std::string words = R"("words": ["Halle 3"])";
  CHECK(first_problem(file_with(words + R"(, "settings": {"log": true})")) ==
        "unknown key \"settings\"");
  CHECK(first_problem(file_with(words + R"(, "sites": ["xing"])")) == "unknown key \"sites\"");
  CHECK(first_problem(file_with(words + R"(, "rules": [])")) == "unknown key \"rules\"");
  CHECK(first_problem(file_with(words + R"(, "severity": "hint")")) == "unknown key \"severity\"");
  CHECK(first_problem(file_with(R"("words": [{"word": "Halle 3"}])")) != "");
  CHECK(first_problem(file_with(R"("note": "x")")).starts_with("unknown key"));
  CHECK(first_problem(file_with(R"("words": [])")) != "");
  CHECK(first_problem(file_with(R"("audience": ["sales"])")) ==
        "this emergency rule looks for nothing");
  CHECK(first_problem(file_with(R"("words": ["B2"])")) ==
        "\"B2\" is very short and would be found in many posts");
  CHECK(first_problem("[]") != "");
  CHECK(first_problem("{") != "");
  CHECK(first_problem(std::string(kMostEmergencyBytes + 1, ' ')) != "");
}

TEST_CASE("twenty entries and fourteen days are the most") {
  const auto words = [](int count) {
    std::string list;
    for (int i = 0; i < count; ++i) list += (i ? ", \"Wort" : "\"Wort") + std::to_string(i) + '"';
    return list;
  };
  CHECK(first_problem(file_with("\"words\": [" + words(19) + R"(], "hashtags": ["#Halle3"])")) ==
        "");
  CHECK(first_problem(file_with("\"words\": [" + words(20) + R"(], "hashtags": ["#Halle3"])")) ==
        "this emergency rule has 21 entries");
  CHECK(first_problem(file_with(R"("words": ["Halle 3"])", "2026-12-13")) == "");
  CHECK(first_problem(file_with(R"("words": ["Halle 3"])", "2026-12-14")) ==
        "an emergency rule lasts at most 14 days");
  CHECK(first_problem(file_with(R"("words": ["Halle 3"])", "2026-11-29")) ==
        "the emergency rule ends before it is issued");
  CHECK(first_problem(file_with(R"("words": ["Halle 3"])", "2026-12-04T12:00:00")) != "");
}

TEST_CASE("protected speech is an error that names the place") {
  const auto read = read_emergency_rule(file_with(R"("words": ["Halle 3", "Betriebsrat"])"), "h");
  REQUIRE_FALSE(read.rule);
  CHECK(read.problems[0].place.pointer == "/words/1");
  CHECK(read.problems[0].message ==
        "\"Betriebsrat\" is about works councils, of which people may always speak");
  CHECK(first_problem(file_with(R"("hashtags": ["#Streik"])")) != "");
  CHECK(first_problem(file_with(R"("links": ["www.kununu.com"])")) != "");
  CHECK(first_problem(file_with(R"("links": ["*.com"])")) != "");
  CHECK(first_problem(file_with(R"("links": ["*kununu*"])")) != "");
  std::string about = file_with(R"("words": ["Halle 3"])");
  about.replace(about.find("nothing about hall 3"), 20, "nothing on the strike");
  CHECK(first_problem(about).find("strikes") != std::string::npos);
}

TEST_CASE("it is told from a policy by what its key says, not by its name") {
  CHECK(is_emergency_rule(file_with(R"("words": ["x"])")));
  CHECK(is_emergency_rule(R"({"emergency": 7})"));
  CHECK_FALSE(is_emergency_rule(R"({"format": 1, "emergency": {"steps": []}})"));
  CHECK_FALSE(is_emergency_rule(R"({"format": 1})"));
  CHECK_FALSE(is_emergency_rule("nonsense"));
}

TEST_CASE("what people read stands there in both languages") {
  std::string one = file_with(R"("words": ["Halle 3"])");
  one.replace(one.find(R"(, "en": "The families do not know yet.")"), 39, "");
  CHECK(first_problem(one) == "reason says nothing in \"en\"");
}
