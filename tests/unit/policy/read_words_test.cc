// SPDX-License-Identifier: Apache-2.0
#include "policy/read_words.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;
using test::first_problem;
using test::rule_with;
using test::terms_with;

namespace {

std::string tags_with(const std::string& members) {
  return rule_with("\"kind\": \"hashtags\", " + members);
}

}  // namespace

TEST_CASE("words stand alone or with what to say instead", "[policy]") {
  const auto result = test::read(terms_with(
      R"("words": ["Seeadler", {"word": "Nordstern", "instead": {"en": "our project"}, "note": "x"}])"));
  REQUIRE(result.policy);
  CHECK(result.problems.empty());
  const auto& entries = std::get<Terms>(result.policy->rules.at(0).kind).entries;
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].word == "Seeadler");
  CHECK(Place(entries[0].place).pointer == "/rules/0/words/0");
  CHECK(entries[0].place.line == 2);
  CHECK(entries[1].word == "Nordstern");
  CHECK(entries[1].instead.at("en") == "our project");
}

TEST_CASE("broken words are named", "[policy]") {
  const auto words = [](const std::string& list) {
    return first_problem(terms_with("\"words\": " + list));
  };
  CHECK(words("[\"\"]").find("an entry of \"words\" is empty") != std::string::npos);
  CHECK(words("[\"…\"]").find("\"…\" has neither letter nor digit") != std::string::npos);
  CHECK(words("[7]").find("must be a text or an object with \"word\", not a number") !=
        std::string::npos);
  CHECK(words("[{}]").find("\"word\" is missing here") != std::string::npos);
  CHECK(words("[{\"wrod\": \"a\"}]").find("write \"word\"") != std::string::npos);
  CHECK(words("[{\"word\": \"a\", \"until\": \"1.1.2027\"}]").find("is no date or time") !=
        std::string::npos);
  CHECK(words("\"Seeadler\"").find("must be a list [ … ], not a text") != std::string::npos);
  CHECK(words("[]").find("is empty") != std::string::npos);
}

TEST_CASE("blanks around a word and words twice are warned of", "[policy]") {
  const auto blanks = test::read(terms_with("\"words\": [\" Seeadler\"]"));
  CHECK(blanks.policy);
  CHECK(test::brief(blanks.problems).find("has blanks around it") != std::string::npos);
  const auto twice = test::read(terms_with("\"words\": [\"Café\",\n\"CAFE\"]"));
  REQUIRE(twice.policy);
  CHECK(std::get<Terms>(twice.policy->rules.at(0).kind).entries.size() == 1);
  CHECK(test::brief(twice.problems) ==
        "3:1 /rules/0/words/1: \"CAFE\" stands here twice, first in line 2 | "
        "take one out; case and accents do not count");
}

TEST_CASE("tags lose their sign", "[policy]") {
  const auto result = test::read(tags_with(
      R"("official": ["#HafenBewegt", "Größe_7"], "retired": ["＃Hafen2025"], "forbidden": ["#*leak*"])"));
  REQUIRE(result.policy);
  CHECK(result.problems.empty());
  const auto& tags = std::get<Hashtags>(result.policy->rules.at(0).kind);
  CHECK(tags.official.at(0).word == "HafenBewegt");
  CHECK(tags.official.at(1).word == "Größe_7");
  CHECK(tags.retired.at(0).word == "Hafen2025");
  CHECK(tags.forbidden.at(0).word == "*leak*");
}

TEST_CASE("what no network takes for a tag is none", "[policy]") {
  const auto tag = [](const std::string& text) {
    return first_problem(tags_with("\"forbidden\": [\"" + text + "\"]"));
  };
  CHECK(tag("#Hafen 2025").find("write it without spaces: \"#Hafen2025\"") != std::string::npos);
  for (const char* wrong : {"#", "#2025", "#*", "#a-b", "#a#b", "##a", "#a.b", "#a!"}) {
    INFO(wrong);
    CHECK(tag(wrong).find("is no hashtag") != std::string::npos);
  }
  CHECK(first_problem(
            rule_with(R"("kind": "terms", "words": ["a"], "unless": {"hashtags": ["#b*"]})"))
            .find("cannot stand here with *") != std::string::npos);
}

TEST_CASE("a tag cannot be wanted and unwanted", "[policy]") {
  CHECK(first_problem(tags_with("\"official\": [\"#Hafen\"], \"forbidden\": [\"#hafen\"]"))
            .find("\"#hafen\" is official and forbidden at once") != std::string::npos);
}
