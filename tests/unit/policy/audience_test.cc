// SPDX-License-Identifier: Apache-2.0
#include "policy/audience.h"

#include <catch2/catch.hpp>

#include "policy/load.h"

using namespace vorab::policy;

namespace {

Policy read() {
  auto loaded = load_text(R"({"format": 1, "id": "p", "rules": [
    {"id": "all", "kind": "terms", "words": ["Milan"], "unless": {"rules": ["sales"]}},
    {"id": "sales", "kind": "terms", "words": ["Habicht"], "audience": ["sales"]},
    {"id": "both", "kind": "terms", "words": ["Falke"], "audience": ["sales", "legal"]}]})",
                          "p.json");
  REQUIRE(loaded.policy);
  return *std::move(loaded.policy);
}

std::string ids(const Policy& policy) {
  std::string out;
  for (const Rule& rule : policy.rules) out += rule.id + ' ';
  return out;
}

}  // namespace

TEST_CASE("a policy names its audiences once each") {
  CHECK(audiences_of(read()) == std::vector<std::string>{"legal", "sales"});
}

TEST_CASE("what is kept for a group is its own and everybody's") {
  Policy policy = read();
  keep_for({"legal"}, policy);
  CHECK(ids(policy) == "all both ");
  CHECK(policy.rules[0].unless->rules.empty());

  policy = read();
  keep_for({"sales", "other"}, policy);
  CHECK(ids(policy) == "all sales both ");
  CHECK(policy.rules[0].unless->rules.size() == 1);

  policy = read();
  keep_for({}, policy);
  CHECK(ids(policy) == "all ");
}
