// SPDX-License-Identifier: Apache-2.0
#include "host/rule_json.h"

#include <catch2/catch.hpp>

#include "policy/dates.h"

using namespace vorab;
using host::rule_json;

namespace {

policy::Example exercise(const std::string& text, const std::string& language) {
  policy::Example example;
  example.text = text;
  example.practice = language;
  return example;
}

policy::Rule a_rule() {
  policy::Rule rule;
  rule.id = "names";
  policy::Terms terms;
  terms.entries = {{"Seeadler", {}, {}}, {"", {}, {}}};
  terms.entries[1].hidden = true;
  rule.kind = terms;
  rule.category = "customer";
  rule.message = {{"de", "Ein Name."}, {"en", "A name."}};
  rule.why = {{"de", "Darum."}, {"en", "Because."}};
  rule.section = "4.2";
  rule.link = "https://a.example";
  rule.contact = "a@b.example";
  rule.pack = "names";
  rule.hits = {exercise("Eins", "de"), exercise("One", "en"), exercise("Not shown", "")};
  rule.misses = {exercise("Two", "en")};
  return rule;
}

}  // namespace

TEST_CASE("a rule is told with its texts, counts and exercises, and without its words") {
  const auto json = rule_json(a_rule(), "en");
  CHECK(
      json.dump() ==
      R"({"rule":"names","kind":"terms","category":"customer","severity":"warn","message":"A name.",)"
      R"("why":"Because.","section":"4.2","link":"https://a.example","contact":"a@b.example",)"
      R"("pack":"names","narrowing":[],"entries":2,"hidden":1,)"
      R"("practice":[{"text":"One","hit":true},{"text":"Two","hit":false}]})");
  CHECK(rule_json(a_rule(), "de")["practice"].size() == 1);
}

TEST_CASE("what is absent is not told") {
  policy::Rule rule;
  rule.id = "r";
  rule.kind = policy::Pattern{};
  rule.severity = policy::SeverityScale{};
  CHECK(rule_json(rule, "en").dump() ==
        R"({"rule":"r","kind":"pattern","category":"","narrowing":[]})");
  rule.quiet = true;
  CHECK(rule_json(rule, "en")["quiet"] == true);
}

TEST_CASE("nobody practises with what is under embargo, nor without end") {
  auto rule = a_rule();
  rule.embargo_until = policy::parse_date("2027-03-01");
  CHECK_FALSE(rule_json(rule, "en").contains("practice"));
  rule = a_rule();
  rule.hits.assign(50, exercise("One", "en"));
  CHECK(rule_json(rule, "en")["practice"].size() == 6);
}

TEST_CASE("every kind says how much it looks for") {
  const auto entries = [](policy::RuleKind kind) {
    policy::Rule rule;
    rule.kind = std::move(kind);
    return rule_json(rule, "en").value("entries", 0);
  };
  const policy::Entry entry{"a", {}, {}};
  CHECK(entries(policy::Hashtags{{entry}, {entry}, {entry}}) == 3);
  CHECK(entries(policy::Mentions{{entry}, {entry, entry}}) == 3);
  CHECK(entries(policy::Links{{entry}, {"b"}}) == 1);
  policy::Dates dates;
  dates.days.resize(2);
  CHECK(entries(dates) == 2);
  policy::Sum sum;
  sum.hints.resize(2);
  sum.hints[0].entries = {entry, entry};
  sum.hints[1].hashtags = {"c"};
  CHECK(entries(sum) == 3);
}
