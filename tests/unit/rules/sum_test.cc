// SPDX-License-Identifier: Apache-2.0
// sum: hints that tell something together.
#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

policy::Sum mosaic() {
  policy::Sum out;
  out.hints = {{entries({"Molkerei", "Käserei"}), {}, "", 1, {}},
               {entries({"Allgäu", "Sonthofen"}), {}, "", 1, {}},
               {entries({"Dosierung"}), {"dosiert"}, "", 2, {}}};
  out.threshold = 3;
  return out;
}

}  // namespace

TEST_CASE("hints that are harmless alone are telling together") {
  const auto result = check(rule(mosaic()), "Neue Dosierung für eine Molkerei, bald im Allgäu");
  REQUIRE(result.findings.size() == 1);
  CHECK(spans(result) == Spans{{42, 48}});
  CHECK(result.findings[0].why ==
        "What comes together here: “Dosierung”, “Molkerei” and “Allgäu”.");
  CHECK(check(rule(mosaic()), "Eine Molkerei im Allgäu").findings.empty());
  CHECK(check(rule(mosaic()), "Eine #dosiert Molkerei").findings.size() == 1);
}

TEST_CASE("each hint counts once, and the same words for one hint only") {
  CHECK(check(rule(mosaic()), "Molkerei, Käserei, Molkerei, Käserei").findings.empty());
  auto twice = mosaic();
  twice.hints = {{entries({"Allgäu"}), {}, "", 2, {}}, {entries({"Allgäu"}), {}, "", 2, {}}};
  twice.threshold = 4;
  CHECK(check(rule(twice), "im Allgäu").findings.empty());
  CHECK(check(rule(twice), "im Allgäu, ja im Allgäu").findings.size() == 1);
}

TEST_CASE("rules are hints too, and the least sure of them counts") {
  auto dated = terms({"Dienstag"}, "days");
  dated.quiet = true;
  dated.confidence = 0.5;
  auto sum = mosaic();
  sum.hints.push_back({{}, {}, "days", 2, {}});
  const auto both = policy_of({rule(sum), dated});
  const auto result = check(both, "Am Dienstag in einer Molkerei");
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].confidence == 0.5);
  CHECK(check(both, "Am Dienstag").findings.empty());
}

TEST_CASE("a circle of sums is named and cut") {
  auto a = mosaic();
  a.hints.push_back({{}, {}, "b", 1, {}});
  auto b = mosaic();
  b.hints.push_back({{}, {}, "a", 1, {}});
  const auto built = RuleSet::build(policy_of({rule(a, "a"), rule(b, "b")}));
  REQUIRE(built.problems.size() == 1);
  CHECK(built.problems[0].message.find("in a circle: a → b → a") != std::string::npos);
  auto self = mosaic();
  self.hints.push_back({{}, {}, "a", 1, {}});
  CHECK(RuleSet::build(policy_of({rule(self, "a")})).problems.size() == 1);
}

TEST_CASE("over a thread") {
  auto sum = mosaic();
  sum.thread = true;
  const auto built = RuleSet::build(policy_of({rule(sum)}));
  const auto thread = built.rules->check_thread({"Neue Dosierung", "in einer Molkerei"}, {});
  REQUIRE(thread.findings.size() == 1);
  CHECK(thread.findings[0].scope == "thread");
}
