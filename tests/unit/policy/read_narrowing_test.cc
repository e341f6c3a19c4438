// SPDX-License-Identifier: Apache-2.0
#include "policy/read_narrowing.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;
using test::first_problem;

namespace {

std::string narrowed(const std::string& members) {
  return test::terms_with("\"words\": [\"a\"], " + members);
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("for whom, beside what, near what, unless what", "[policy]") {
  const auto result = test::read(narrowed(R"(
    "audience": ["sales", "hr"], "only_with": ["image", "link"],
    "near": {"words": ["Nummer"], "within": 3, "else_severity": "hint"},
    "unless": {"words": ["Zoo"], "hashtags": ["#Werbung"], "near": {"words": ["Museum"]}})"));
  INFO(test::brief(result.problems));
  REQUIRE(result.policy);
  CHECK(result.problems.empty());
  const Rule& rule = result.policy->rules.at(0);
  CHECK(rule.audience == std::vector<std::string>{"sales", "hr"});
  CHECK(rule.only_with == std::vector<std::string>{"image", "link"});
  CHECK(rule.near->words.all().at(0).word == "Nummer");
  CHECK(rule.near->within == 3);
  CHECK(rule.near->else_severity == Severity::hint);
  CHECK(rule.unless->words.all().at(0).word == "Zoo");
  CHECK(rule.unless->hashtags == std::vector<std::string>{"Werbung"});
  CHECK(rule.unless->near->within == 8);
  CHECK_FALSE(rule.unless->near->else_severity);
}

TEST_CASE("broken narrowings say what would be right", "[policy]") {
  CHECK(has(first_problem(narrowed(R"("only_with": ["picture"])")), "unknown name \"picture\""));
  CHECK(has(first_problem(narrowed(R"("near": {"within": 8})")), "\"words\" is missing"));
  CHECK(has(first_problem(narrowed(R"("near": {"words": ["x"], "within": 0})")), "from 1 to 100"));
  CHECK(has(first_problem(narrowed(R"("unless": {})")), "\"unless\" is empty"));
  CHECK(has(first_problem(narrowed(R"("unless": {"rule": ["x"]})")), "write \"rules\""));
  CHECK(has(first_problem(narrowed(R"("unless": {"rules": ["rr"]})")),
            "/rules/0/unless/rules/0: there is no rule \"rr\" | write \"r\""));
  CHECK(has(first_problem(narrowed(R"("audience": ["Sales Team"])")), "write \"sales-team\""));
}
