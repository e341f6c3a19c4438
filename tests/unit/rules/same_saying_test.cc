// SPDX-License-Identifier: Apache-2.0
#include "rules/same_saying.h"

#include <random>

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

Saying saying(std::string rule, std::size_t start, std::size_t end, double confidence = 1.0,
              policy::Severity severity = policy::Severity::warn, std::string gist = "g") {
  Finding finding;
  finding.rule = std::move(rule);
  finding.start = start;
  finding.end = end;
  finding.confidence = confidence;
  finding.severity = severity;
  return {std::move(finding), std::move(gist)};
}

std::string rules_of(const std::vector<Finding>& findings) {
  std::string out;
  for (const auto& finding : findings) out += finding.rule + ' ';
  return out;
}

}  // namespace

TEST_CASE("of findings that say the same about the same words one is left") {
  using policy::Severity;
  CHECK(rules_of(merge_same({saying("a", 0, 8, 0.5), saying("b", 0, 8, 0.9)})) == "b ");
  CHECK(rules_of(merge_same({saying("a", 0, 8), saying("b", 2, 5)})) == "a ");
  CHECK(rules_of(merge_same({saying("a", 0, 8), saying("b", 2, 5, 0.5, Severity::stop)})) == "b ");
  CHECK(rules_of(merge_same({saying("a", 0, 8), saying("b", 4, 12)})) == "a b ");
  CHECK(rules_of(merge_same({saying("a", 0, 8), saying("b", 0, 8, 1, Severity::warn, "h")})) ==
        "a b ");
}

TEST_CASE("other suggestions are other sayings, and a suggestion is not lost") {
  auto with = saying("a", 0, 8, 0.5);
  with.finding.instead = {"x"};
  auto other = saying("b", 0, 8);
  other.finding.instead = {"y"};
  CHECK(rules_of(merge_same({with, other})) == "a b ");
  const auto merged = merge_same({with, saying("c", 0, 8)});
  REQUIRE(merged.size() == 1);
  CHECK(merged[0].rule == "c");
  CHECK(merged[0].instead == std::vector<std::string>{"x"});
}

TEST_CASE("findings of the whole post are about the same words") {
  auto one = saying("a", 0, 0);
  auto two = saying("b", 0, 0, 0.5);
  for (auto* each : {&one, &two}) {
    each->finding.start.reset();
    each->finding.end.reset();
  }
  CHECK(rules_of(merge_same({two, one})) == "a ");
  CHECK(rules_of(merge_same({two, saying("c", 0, 4)})) == "b c ");
}

TEST_CASE("what is left agrees with the plain way") {
  std::mt19937 random(5);
  for (int round = 0; round < 500; ++round) {
    std::vector<Saying> sayings;
    for (auto i = random() % 12; i > 0; --i) {
      const std::size_t start = random() % 10;
      sayings.push_back(saying(std::to_string(i), start, start + 1 + random() % 6,
                               static_cast<double>(random() % 4) / 4, policy::Severity::warn,
                               random() % 2 == 0 ? "g" : "h"));
    }
    const auto kept = merge_same(sayings);
    const auto related = [](const Finding& a, const Finding& b) {
      return (*a.start <= *b.start && *b.end <= *a.end) ||
             (*b.start <= *a.start && *a.end <= *b.end);
    };
    const auto gist = [&](const Finding& finding) {
      for (const auto& one : sayings) {
        if (one.finding.rule == finding.rule) return one.gist;
      }
      return std::string();
    };
    for (const auto& one : sayings) {
      std::size_t same = 0;
      for (const auto& other : kept) {
        if (gist(other) == one.gist && related(one.finding, other)) ++same;
      }
      REQUIRE(same >= 1);
    }
    for (const auto& a : kept) {
      for (const auto& b : kept) {
        if (a.rule == b.rule || gist(a) != gist(b)) continue;
        REQUIRE_FALSE(related(a, b));
      }
    }
  }
}

TEST_CASE("two rules about one name are one finding, the gravest") {
  auto hint = terms({"Seeadler"}, "hint");
  hint.severity = policy::Severity::hint;
  auto stop = terms({"Seeadler-Team"}, "stop");
  stop.severity = policy::Severity::stop;
  const auto result = check(policy_of({hint, stop}), "Das Seeadler-Team und der Seeadler");
  REQUIRE(result.findings.size() == 2);
  CHECK(result.findings[0].rule == "stop");
  CHECK(result.findings[1].rule == "hint");
}

TEST_CASE("in the order of the text, at one place the gravest first, and no more than so many") {
  std::vector<Finding> findings{saying("late", 9, 12).finding, saying("mild", 2, 5).finding,
                                saying("grave", 2, 5, 0.5, policy::Severity::stop).finding};
  CHECK_FALSE(put_in_order(findings, 3));
  CHECK(rules_of(findings) == "grave mild late ");
  CHECK(put_in_order(findings, 2));
  CHECK(rules_of(findings) == "grave mild ");
}
