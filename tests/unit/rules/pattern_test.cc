// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>
#include <chrono>
#include <string>

#include "rules/rules_support.h"
#include "validators/validators.h"

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

TEST_CASE("a validator judges what is marked") {
  auto rule = pattern("\\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\\b");
  const auto validate = [](policy::Rule& of, std::string_view name) {
    std::get<policy::Pattern>(of.kind).validator = validators::find(name);
  };
  validate(rule, "iban");
  CHECK(spans(check(rule, "DE75 5121 0800 1245 1261 99")) == Spans{{0, 27}});
  CHECK(check(rule, "DE75 5121 0800 1245 1261 98").findings.empty());
  // No-break spaces are spaces; the next word does not belong to it, and may be another one.
  CHECK(spans(check(rule, "AT61\u00A01904\u00A03002\u00A03457\u00A03201 GIBA")) == Spans{{0, 24}});
  CHECK(spans(check(rule, "AT61 1904 3002 3457 3201 DE75512108001245126199")) ==
        Spans{{0, 24}, {25, 47}});
  // Handbooks' examples are less sure.
  CHECK(check(rule, "DE89 3704 0044 0532 0130 00").findings[0].confidence == 0.5);

  auto card = pattern("[0-9]{4}(?: [0-9]{4}){3}");
  validate(card, "payment-card");
  CHECK(spans(check(card, "Kunde 1234 4929 4205 7359 5709 seit 2019")) == Spans{{11, 30}});
  auto marked = pattern("Nr\\. (?P<mark>[0-9]+)");
  validate(marked, "luhn");
  CHECK(spans(check(marked, "Nr. 79927398713, Nr. 79927398710")) == Spans{{4, 15}});
}

TEST_CASE("thousands of numbers that a validator refuses take no time worth telling") {
  auto rule = pattern("[0-9 ]+");
  std::get<policy::Pattern>(rule.kind).validator = validators::find("payment-card");
  std::string text;
  for (int i = 0; i < 50'000; ++i) text += "12 ";
  const auto begin = std::chrono::steady_clock::now();
  CHECK(check(rule, text).findings.empty());
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds{1});
}
