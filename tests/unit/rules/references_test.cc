// SPDX-License-Identifier: Apache-2.0
#include "rules/references.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

policy::Rule asking(const std::string& id, const std::vector<std::string>& others) {
  auto out = terms({id}, id);
  out.unless = policy::Unless{{}, {}, others, {}};
  return out;
}

struct Read {
  References references;
  policy::Problems problems;
};

Read read(const std::vector<policy::Rule>& rules) {
  Read out;
  std::vector<const policy::Rule*> pointers;
  for (const auto& rule : rules) pointers.push_back(&rule);
  out.references = read_references(pointers, out.problems);
  return out;
}

}  // namespace

TEST_CASE("rules are judged after those they ask about") {
  const auto [references, problems] =
      read({asking("a", {"b", "c"}), asking("b", {"c"}), terms({"c"}, "c")});
  CHECK(problems.empty());
  CHECK(references.order == std::vector<std::uint32_t>{2, 1, 0});
}

TEST_CASE("circles are named, broken once, and everything is still judged") {
  const auto [references, problems] =
      read({asking("a", {"b"}), asking("b", {"c"}), asking("c", {"a"})});
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message == "\"unless\" goes round in a circle: a → b → c → a");
  CHECK(references.order.size() == 3);
  CHECK(read({asking("a", {"a"})}).problems.size() == 1);
}

TEST_CASE("a rule that is not there is named") {
  const auto problems = read({asking("a", {"nobody"})}).problems;
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message.find("nobody") != std::string::npos);
}

TEST_CASE("long chains need no deep stack") {
  std::vector<policy::Rule> rules;
  for (int i = 0; i < 20000; ++i)
    rules.push_back(asking(std::to_string(i), {std::to_string(i + 1)}));
  rules.push_back(terms({"x"}, "20000"));
  CHECK(read(rules).references.order.front() == 20000);
}

TEST_CASE("whoever is asked is added, and whom those ask") {
  const auto [references, problems] =
      read({asking("a", {"b"}), asking("b", {"c"}), terms({"c"}, "c"), terms({"d"}, "d")});
  std::vector<bool> rules{true, false, false, false};
  add_asked_rules(references, rules);
  CHECK(rules == std::vector<bool>{true, true, true, false});
}
