// SPDX-License-Identifier: Apache-2.0
#include "rules/precompute.h"

#include <catch2/catch.hpp>

#include "rules/literals.h"
#include "rules/rule_set.h"
#include "rules/rules_support.h"

using namespace vorab;

TEST_CASE("a bundle brings each pattern's literals", "[precompute]") {
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
  REQUIRE(compiled.literals.size() == 1);
  const auto& serial = compiled.literals.at("serial");
  CHECK(serial.of == policy::mark_of({"MW-\\d{6}"}));
  CHECK(serial.literals == rules::required_literals("MW-\\d{6}", false));
  CHECK_FALSE(serial.literals.empty());
}

TEST_CASE("a pattern runs where the literals that it brings stand", "[precompute]") {
  policy::Policy policy;
  policy::Rule rule;
  rule.id = "serial";
  policy::Pattern pattern{"MW-\\d{6}"};
  pattern.literals = policy::Literals{{"elsewhere"}};  // wrong on purpose: they are what counts
  rule.kind = pattern;
  policy.rules.push_back(rule);
  const auto built = rules::RuleSet::build(policy);
  CHECK(built.rules->check("MW-123456", {}).findings.empty());
  CHECK(built.rules->check("elsewhere MW-123456", {}).findings.size() == 1);
}
