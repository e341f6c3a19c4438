// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_set.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "cases.h"
#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

TEST_CASE("rules narrow themselves to sites, surfaces, roles and languages") {
  auto narrow = terms({"Seeadler"});
  narrow.sites = {"x"};
  narrow.surfaces = {"post"};
  narrow.posting_as = {"company"};
  narrow.languages = {"de"};
  const auto hits = [&](const std::string& site, const std::string& surface, const std::string& as,
                        const std::string& text) {
    Context context;
    context.site = site;
    context.surface = surface;
    context.posting_as = as;
    return !check(narrow, text, context).findings.empty();
  };
  CHECK(hits("x", "post", "company", "der Seeadler und wir"));
  CHECK(hits("practice", "post", "", "der Seeadler und wir"));
  CHECK(hits("", "", "", "Seeadler"));
  CHECK_FALSE(hits("linkedin", "post", "company", "der Seeadler und wir"));
  CHECK_FALSE(hits("x", "comment", "company", "der Seeadler und wir"));
  CHECK_FALSE(hits("x", "post", "personal", "der Seeadler und wir"));
  CHECK_FALSE(hits("x", "post", "company", "the Seeadler and we"));
}

TEST_CASE("windows open and close to the second") {
  auto dated = terms({"M4"});
  dated.embargo_until = policy::TimePoint(std::chrono::seconds(1000));
  auto window = terms({"M5"});
  window.from = policy::TimePoint(std::chrono::seconds(500));
  window.until = policy::TimePoint(std::chrono::seconds(600));
  const auto count = [&](int seconds) {
    Context context;
    context.now = policy::TimePoint(std::chrono::seconds(seconds));
    return check(policy_of({dated, window}), "M4 M5", context).findings.size();
  };
  CHECK(count(0) == 1);
  CHECK(count(500) == 2);
  CHECK(count(599) == 2);
  CHECK(count(600) == 1);
  CHECK(count(999) == 1);
  CHECK(count(1000) == 0);
}

TEST_CASE("texts come in the right language") {
  auto rule = terms({"Seeadler"});
  rule.message = {{"de", "Nicht nennen"}, {"en", "Do not name"}};
  rule.instead = {{"de", "unser Projekt"}, {"en", "our project"}};
  Context german;
  german.locale = "de";
  const auto finding = check(rule, "Soon the Seeadler will be with you", german).findings.at(0);
  CHECK(finding.message == "Nicht nennen");
  CHECK(finding.instead == std::vector<std::string>{"our project"});
  CHECK(check(rule, "Seeadler", german).findings.at(0).instead.at(0) == "Unser Projekt");
  CHECK(check(terms({"Seeadler"}), "Seeadler", german).findings.at(0).message.find("Seeadler") !=
        std::string::npos);
}

TEST_CASE("a word's own suggestion goes before the rule's, and its id is opaque and stable") {
  auto rule = terms({"Seeadler"});
  rule.instead = {{"de", "das Projekt"}};
  std::get<policy::Terms>(rule.kind).entries[0].instead = {{"de", "der neue Antrieb"}};
  const auto finding = check(rule, "Seeadler").findings.at(0);
  CHECK(finding.instead.at(0) == "der neue Antrieb");
  CHECK(finding.entry.size() == 16);
  CHECK(finding.entry == check(rule, "SEEADLER").findings.at(0).entry);
}

TEST_CASE("severity may hang on confidence") {
  auto rule = terms({"Seeadler"});
  rule.severity = policy::SeverityScale{0.3, 0.6, 0.9};
  CHECK(check(rule, "Seeadler").findings.at(0).severity == policy::Severity::stop);
  rule.severity = policy::SeverityScale{0.3, {}, {}};
  CHECK(check(rule, "Seeadler").findings.at(0).severity == policy::Severity::hint);
}

TEST_CASE("findings come by place, then gravest first") {
  auto hint = terms({"Seeadler"}, "hint");
  hint.severity = policy::Severity::hint;
  auto stop = terms({"Seeadler"}, "stop");
  stop.category = "customer";
  stop.severity = policy::Severity::stop;
  const auto result = check(policy_of({hint, stop, terms({"Adler"}, "later")}), "Seeadler Adler");
  REQUIRE(result.findings.size() == 3);
  CHECK(result.findings[0].rule == "stop");
  CHECK(result.findings[1].rule == "hint");
  CHECK(result.findings[2].rule == "later");
}

TEST_CASE("no bytes make it throw, and spans stay inside the text") {
  const auto policy =
      policy_of({terms({"a", "ä b", "c++"}, "t"), rule(policy::Pattern{"\\w+", true, true}, "p")});
  const auto built = RuleSet::build(policy);
  std::mt19937 random(11);
  const std::string alphabet = "a Bc+\xC3\xA4\xCC\x88\xE2\x80\x8B\xF0\x9F\xA6\x85\r\n#@\xFF";
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (auto i = random() % 30; i > 0; --i) text += alphabet[random() % alphabet.size()];
    for (const auto& finding : built.rules->check(text, {}).findings) {
      REQUIRE(*finding.start < *finding.end);
      REQUIRE(*finding.end <= text.size());
    }
  }
  vorab::test::ran(3000, "texts of any bytes");
}

TEST_CASE("ten megabytes are no trouble") {
  const auto policy = policy_of({terms({"a b", "Seeadler"}), rule(policy::Pattern{"a{3}b"}, "p")});
  const auto built = RuleSet::build(policy);
  for (const std::string unit :
       {"a ", "a b ", "\u0301", "\u200B", "#a", "@a", "a@", "http://", "\n"}) {
    std::string text;
    while (text.size() < 10'000'000) text += unit;
    CHECK(built.rules->check(text, {}).findings.size() <= 500);
  }
}

TEST_CASE("entries end, attachments and audience narrow") {
  auto rule = terms({"Seeadler"});
  std::get<policy::Terms>(rule.kind).entries[0].until =
      policy::TimePoint(std::chrono::seconds(100));
  Context context;
  context.now = policy::TimePoint(std::chrono::seconds(99));
  CHECK(check(rule, "Seeadler", context).findings.size() == 1);
  context.now = policy::TimePoint(std::chrono::seconds(100));
  CHECK(check(rule, "Seeadler", context).findings.empty());

  auto photo = terms({"Labor"});
  photo.only_with = {"image", "link"};
  Context with;
  CHECK(check(photo, "Labor", with).findings.size() == 1);
  with.attachments.emplace();
  CHECK(check(photo, "Labor", with).findings.empty());
  CHECK(check(photo, "Labor https://a.example", with).findings.size() == 1);
  (*with.attachments)["image"] = 1;
  CHECK(check(photo, "Labor", with).findings.size() == 1);

  auto sales = terms({"Rabatt"});
  sales.audience = {"sales"};
  Context person;
  CHECK(check(sales, "Rabatt", person).findings.size() == 1);
  person.groups.emplace();
  CHECK(check(sales, "Rabatt", person).findings.empty());
  person.groups = {{"legal", "sales"}};
  CHECK(check(sales, "Rabatt", person).findings.size() == 1);
}

TEST_CASE("rules on trial say nothing, and hide nothing that others say") {
  using namespace std::chrono;
  auto trial = terms({"Seeadler"}, "trial"), other = terms({"Seeadler"}, "other");
  trial.trial_until = sys_days(2026y / 12 / 25);
  policy::Policy policy;
  policy.rules = {trial, other};
  const auto rules = RuleSet::build(policy).rules;
  Context context;
  context.now = sys_days(2026y / 12 / 24);
  const auto ids = [](const Result& result) {
    std::string out;
    for (const auto& finding : result.findings) out += finding.rule + " ";
    return out;
  };
  CHECK(ids(rules->check("Der Seeadler", context)) == "other ");
  CHECK(ids(rules->check_trials("Der Seeadler", context)) == "trial ");
  CHECK(ids(rules->check_rule("trial", "Der Seeadler", context)) == "trial ");
  CHECK(ids(rules->check_trials("Der Milan", context)).empty());
  context.now = sys_days(2026y / 12 / 25);
  CHECK(ids(rules->check_trials("Der Seeadler", context)).empty());
  CHECK(ids(rules->check("Der Seeadler", context)) == "other ");
}
