// SPDX-License-Identifier: Apache-2.0
#include "rules/policy_names.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules::test;

TEST_CASE("names of a policy are right by definition, wrong spellings are not", "[spelling]") {
  policy::Policy policy;
  policy.publisher = "Musterwerk AG";
  policy.title = {{"de", "Leitlinie"}};
  policy.contacts.push_back({{{"de", "Pressestelle"}}, "", ""});
  auto projects = terms({"Seeadler"});
  projects.instead = {{"en", "newcomer"}};
  policy.rules.push_back(projects);
  auto brand = rule(policy::Wording{entries({"Musterwrek"})});
  std::get<policy::Wording>(brand.kind).entries[0].instead = {{"de", "Musterwerk"}};
  policy.rules.push_back(brand);
  policy.rules.push_back(rule(policy::Hashtags{entries({"MeinWerk"}), {}, entries({"#leak"})}));
  policy.rules.push_back(rule(policy::Spelling{entries({"Spaltrohrpumpe"})}));
  const auto names = rules::policy_names(policy);
  const auto has = [&](const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  for (const auto* name : {"Musterwerk AG", "Leitlinie", "Pressestelle", "Seeadler", "newcomer",
                           "Musterwerk", "MeinWerk", "Spaltrohrpumpe"}) {
    INFO(name);
    CHECK(has(name));
  }
  CHECK_FALSE(has("Musterwrek"));
}
