// SPDX-License-Identifier: Apache-2.0
#include "imports/written.h"

#include <catch2/catch.hpp>

#include "policy/load.h"

using namespace vorab;

TEST_CASE("what is written can be read", "[imports]") {
  imports::Imported imported;
  imported.rules.emplace_back().json = {
      {"id", "x"}, {"kind", "terms"}, {"words", {"Kiebitz \xFF"}}};
  const auto rules = imports::Json::parse(imports::rules_file(imported));
  REQUIRE(rules["rules"].size() == 1);
  auto policy = imports::Json::parse(imports::policy_file("vale"));
  CHECK(policy["id"] == "imported.vale");
  policy["rules"] = rules["rules"];
  const auto loaded = policy::load_text(policy.dump(), "policy.json");
  CHECK(loaded.problems.empty());
  REQUIRE(loaded.policy);
  CHECK(loaded.policy->rules.size() == 1);
}
