// SPDX-License-Identifier: Apache-2.0
#include "policy/rule_words.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;

namespace {

const Rule& only_rule(const LoadResult& result) {
  INFO(test::brief(result.problems));
  REQUIRE(result.policy);
  return result.policy->rules.front();
}

std::vector<std::string> words(const std::vector<Entry>& entries) {
  std::vector<std::string> out;
  for (const auto& entry : entries) out.push_back(entry.word);
  return out;
}

}  // namespace

TEST_CASE("lists add to every part of a rule that has words", "[policy]") {
  const auto disclosure = test::read(R"({"format": 1, "id": "p",
    "lists": {"a": {"words": ["x"]}, "b": {"words": ["y"]}},
    "rules": [{"id": "r", "kind": "requires", "if": {"words": ["v"], "list": "a", "with": {"list": "b"}},
      "then_needs": {"list": "a", "de": {"words": ["w"], "list": "b"}, "en": {"list": "a"}, "early": 80},
      "scope": "thread"}]})");
  const auto& needed = std::get<Requires>(only_rule(disclosure).kind);
  CHECK(words(needed.entries) == std::vector<std::string>{"v", "x"});
  CHECK(words(needed.with.all()) == std::vector<std::string>{"y"});
  CHECK(words(needed.needs.words) == std::vector<std::string>{"x"});
  REQUIRE(needed.needs_in.size() == 2);
  CHECK(words(needed.needs_in[0].need.words) == std::vector<std::string>{"w", "y"});
  CHECK(words(needed.needs_in[1].need.words) == std::vector<std::string>{"x"});
  CHECK(needed.early == Early::characters);
  CHECK(needed.characters == 80);
  CHECK(needed.thread);
  CHECK_FALSE(needed.always);

  const auto mosaic = test::read(R"({"format": 1, "id": "p", "lists": {"a": {"words": ["x"]}},
    "rules": [{"id": "r", "kind": "sum", "threshold": 2, "hints": [{"words": ["v"]}, {"list": "a"}]}]})");
  const auto& sum = std::get<Sum>(only_rule(mosaic).kind);
  CHECK(words(sum.hints[1].entries) == std::vector<std::string>{"x"});
}

TEST_CASE("there are no parts beyond the last", "[policy]") {
  RuleKind terms = Terms{};
  const auto list = std::make_shared<const std::vector<Entry>>();
  CHECK_FALSE(add_words(terms, 0, list));
  RuleKind sum = Sum{};
  CHECK_FALSE(add_words(sum, 0, list));
  RuleKind needed = Requires{};
  CHECK(add_words(needed, 2, list));
  CHECK_FALSE(add_words(needed, 3, list));
}
