// SPDX-License-Identifier: Apache-2.0
#include "rules/precompute.h"

#include <catch2/catch.hpp>

#include "rules/rule_set.h"
#include "rules/rules_support.h"

using namespace vorab;

TEST_CASE("a bundle says which patterns it was built with", "[precompute]") {
  policy::Policy policy;
  policy::Rule rule;
  rule.id = "serial";
  rule.kind = policy::Pattern{"MW-\\d{6}"};
  policy.rules.push_back(rule);
  rule.id = "names";
  rule.kind = policy::Terms{};
  policy.rules.push_back(rule);
  const auto compiled = rules::precompute(policy);
  CHECK(compiled.engine == policy::engine_version());
  REQUIRE(compiled.patterns.size() == 1);
  CHECK(compiled.patterns.at("serial") == policy::mark_of({"MW-\\d{6}"}));
}

TEST_CASE("a pattern that a bundle vouches for is not judged again", "[precompute]") {
  policy::Policy policy;
  policy::Rule rule;
  rule.id = "serial";
  policy::Pattern pattern{"MW-\\d{6}("};  // wrong on purpose
  rule.kind = pattern;
  policy.rules.push_back(rule);
  CHECK(rules::RuleSet::build(policy).problems.size() == 1);
  pattern.judged = true;
  policy.rules.front().kind = pattern;
  const auto built = rules::RuleSet::build(policy);
  CHECK(built.problems.empty());
  CHECK(built.rules->check("MW-123456", {}).findings.empty());
}
