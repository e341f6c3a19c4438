// SPDX-License-Identifier: Apache-2.0
#include "policy/shared_words.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;

namespace {

std::vector<std::string> words(const SharedWords& shared) {
  std::vector<std::string> out;
  for (const auto& entry : shared.all()) out.push_back(entry.word);
  return out;
}

SharedWords::List list_of(std::vector<Entry> entries) {
  return std::make_shared<const std::vector<Entry>>(std::move(entries));
}

}  // namespace

TEST_CASE("a part's own words stand before those of its lists", "[policy]") {
  SharedWords shared(std::vector<Entry>{{"a", {}, {}}});
  shared.add(list_of({{"b", {}, {}}, {"c", {}, {}}}));
  shared.add(list_of({{"d", {}, {}}}));
  CHECK(words(shared) == std::vector<std::string>{"a", "b", "c", "d"});
  CHECK_FALSE(shared.empty());
}

TEST_CASE("a list without words is none", "[policy]") {
  SharedWords shared;
  shared.add(list_of({}));
  CHECK(shared.empty());
  CHECK(shared.lists().empty());
}

TEST_CASE("rules that name one list share its words", "[policy]") {
  const auto loaded = test::read(R"({"format": 1, "id": "p", "lists": {"l": {"words": ["x", "y"]}},
    "rules": [
      {"id": "a", "kind": "terms", "words": ["v"], "near": {"words": ["w"], "list": "l"}},
      {"id": "b", "kind": "terms", "words": ["u"], "unless": {"near": {"list": "l"}},
       "context": {"raise": {"list": "l"}}}]})");
  INFO(test::brief(loaded.problems));
  REQUIRE(loaded.policy);
  const auto& rules = loaded.policy->rules;
  CHECK(words(rules[0].near->words) == std::vector<std::string>{"w", "x", "y"});
  CHECK(words(rules[1].raise->words) == std::vector<std::string>{"x", "y"});
  const auto& list = rules[0].near->words.lists().at(0);
  CHECK(rules[1].unless->near->words.lists().at(0) == list);
  CHECK(rules[1].raise->words.lists().at(0) == list);
}
