// SPDX-License-Identifier: Apache-2.0
#include "policy/assemble.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;
using test::first_problem;

namespace {

std::string with(const std::string& lists, const std::string& rules) {
  return "{\"format\": 1, \"id\": \"p\", \"lists\": {" + lists + "},\n\"rules\": [" + rules + "]}";
}

std::string terms(const std::string& id, const std::string& list) {
  return R"({"id": ")" + id + R"(", "kind": "terms", "match": "word", "list": ")" + list + "\"}";
}

}  // namespace

TEST_CASE("a rule gets its own words and those of its list", "[policy]") {
  const auto result = test::read(
      with(R"("l": {"words": ["b", "c"]})",
           R"({"id": "r", "kind": "terms", "match": "word", "list": "l", "words": ["a"]})"));
  REQUIRE(result.policy);
  std::string words;
  for (const Entry& entry : std::get<Terms>(result.policy->rules[0].kind).entries)
    words += entry.word;
  CHECK(words == "abc");
}

TEST_CASE("missing lists name the nearest", "[policy]") {
  CHECK(first_problem(with(R"("projects": {"words": ["b"]})", terms("r", "project"))) ==
        "2:65 /rules/0/list: there is no list \"project\" | write \"projects\", or add a list of "
        "this name");
  CHECK(first_problem(with("", terms("r", "projects")))
            .find("add \"lists\": {\"projects\": {\"words\": [\"…\"]}}") != std::string::npos);
}

TEST_CASE("a list that no rule uses is warned of", "[policy]") {
  const auto result =
      test::read(with(R"("l": {"words": ["b"]}, "m": {"words": ["b"]})", terms("r", "l")));
  CHECK(result.policy);
  CHECK(test::brief(result.problems).find("no rule uses the list \"m\"") != std::string::npos);
}

TEST_CASE("ids stand once", "[policy]") {
  const auto result =
      test::read(with(R"("l": {"words": ["b"]})", terms("r", "l") + ",\n" + terms("r", "l")));
  CHECK_FALSE(result.policy);
  CHECK(test::brief(result.problems) ==
        "3:1 /rules/1: there is a rule \"r\" already, in line 2 | give this one another id");
}

TEST_CASE("a house spelling must be said, and differ", "[policy]") {
  const auto said = [](const std::string& members) {
    return first_problem(test::rule_with("\"kind\": \"wording\", " + members));
  };
  CHECK(said(R"("words": ["a"])").find("nothing says what to write instead of \"a\"") !=
        std::string::npos);
  CHECK(said(R"("words": [{"word": "a", "instead": {"de": "b"}}])").empty());
  CHECK(said(R"("words": ["a"], "instead": {"de": "a", "en": "a"})")
            .find("is what should be written") != std::string::npos);
  CHECK(said(R"("words": ["A"], "instead": {"de": "a", "en": "a"})").empty());
  // Not a second problem beside a broken "instead".
  CHECK(test::read(test::rule_with(R"("kind": "wording", "words": ["a"], "instead": "b")"))
            .problems.size() == 1);
}

TEST_CASE("a policy without rules protects nobody", "[policy]") {
  CHECK(first_problem("{\"format\": 1, \"id\": \"p\"}").find("has no rules") != std::string::npos);
}
