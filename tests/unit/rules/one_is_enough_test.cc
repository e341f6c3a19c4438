// SPDX-License-Identifier: Apache-2.0
#include "rules/one_is_enough.h"

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

policy::Rule pattern(const std::string& id, bool quiet) {
  auto out = rule(policy::Pattern{"\\w+", true, false}, id);
  out.quiet = quiet;
  return out;
}

policy::Rule asking(const std::string& id) {
  auto out = terms({"See"}, "asks-" + id);
  out.unless.emplace().rules = {id};
  return out;
}

std::vector<bool> enough(const std::vector<policy::Rule>& rules, const Wanted& wanted = {}) {
  std::vector<CompiledRule> compiled;
  std::vector<const policy::Rule*> plain;
  for (const auto& one : rules) {
    auto made = make_matcher(one);
    compiled.push_back({&one, std::move(made.matcher), {}});
    plain.push_back(&one);
  }
  policy::Problems problems;
  return one_is_enough(compiled, read_references(plain, problems), wanted);
}

}  // namespace

TEST_CASE("one hit is enough of a quiet rule that others only ask whether there is any") {
  auto near = pattern("near", true);
  near.near = policy::Near{entries({"See"}), 3, {}};
  auto sure = pattern("sure", true);
  sure.raise = policy::Sway{entries({"See"}), 3, 0.2};
  CHECK(enough({pattern("quiet", true), pattern("loud", false), near, sure, asking("quiet")}) ==
        std::vector{true, false, false, false, false});
  CHECK(enough({pattern("quiet", true)}, {.rule = "quiet"}) == std::vector{false});
}

TEST_CASE("a rule that wants to know where the hits are gets them all") {
  policy::Requires needs;
  needs.rules = {"quiet"};
  needs.needs.hashtags = {"Werbung"};
  CHECK(enough({pattern("quiet", true), rule(needs, "needs")}) == std::vector{false, false});
}

TEST_CASE("with one hit or with all of them the others say the same") {
  const auto policy = policy_of({pattern("quiet", true), asking("quiet"), terms({"am"}, "other")});
  CHECK(check(policy, "am See").findings.size() == 1);
  CHECK(check(policy, std::string(3000, '.') + "am See am See").findings.size() == 2);
}
