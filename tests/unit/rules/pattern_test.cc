// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>
#include <string>

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

policy::Rule pattern(const std::string& expression, bool multiline = false, bool ignore = false) {
  return rule(policy::Pattern{expression, multiline, ignore});
}

}  // namespace

TEST_CASE("every occurrence is found, with the original's span") {
  CHECK(spans(check(pattern("MW-\\d{6}"), "🦅 MW-123456, MW-654321")) ==
        Spans{{3, 12}, {14, 23}});
  CHECK(spans(check(pattern("MW-\\d{2}"), "MW\u201112 und MW\u200B-34")) ==
        Spans{{0, 5}, {10, 16}});
  CHECK(spans(check(pattern("Müller"), "Mu\u0308ller")) == Spans{{0, 7}});
  CHECK(check(pattern("mw-\\d{2}"), "MW-12").findings.empty());
  CHECK(spans(check(pattern("mw-\\d{2}", false, true), "MW-12")) == Spans{{0, 5}});
}

TEST_CASE("a group named mark is the span, and its neighbour may be shared") {
  const auto rule = pattern("(?:^|[^\\pL])(?P<mark>geheim)(?:$|[^\\pL])");
  CHECK(spans(check(rule, "geheim geheim geheimer")) == Spans{{0, 6}, {7, 13}});
}

TEST_CASE("patterns see lines, and the whole post when they ask") {
  CHECK(spans(check(pattern("^foo$"), "x\nfoo\r\nfoo\u2028foo")) ==
        Spans{{2, 5}, {7, 10}, {11, 14}});
  CHECK(check(pattern("a\\s+b"), "a\nb").findings.empty());
  CHECK(spans(check(pattern("a\\s+b", true), "a\nb")) == Spans{{0, 3}});
}

TEST_CASE("what matches nothing is no finding, and much is capped") {
  CHECK(check(pattern("x*"), "aaa").findings.empty());
  const auto many = check(pattern("a"), std::string(10000, 'a'));
  CHECK(many.findings.size() == 100);
  CHECK(many.capped);
}

TEST_CASE("a pattern RE2 refuses is a problem and leaves the other rules alone") {
  auto broken = pattern("(?=a)");
  broken.id = "broken";
  const auto built = RuleSet::build(policy_of({broken, terms({"Seeadler"}, "good")}));
  REQUIRE(built.problems.size() == 1);
  CHECK(built.problems[0].message.find("broken") != std::string::npos);
  CHECK(built.rules->check("Seeadler", {}).findings.size() == 1);
}
