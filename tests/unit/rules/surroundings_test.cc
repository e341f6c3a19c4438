// SPDX-License-Identifier: Apache-2.0
#include "rules/surroundings.h"

#include <catch2/catch.hpp>

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

TEST_CASE("near: only beside these words, in either direction") {
  auto rule = terms({"4711"});
  rule.near = policy::Near{entries({"Seriennummer"}), 3, {}};
  CHECK(spans(check(rule, "Seriennummer 4711")) == Spans{{13, 17}});
  CHECK(spans(check(rule, "4711 ist die Seriennummer")) == Spans{{0, 4}});
  CHECK(spans(check(rule, "Seriennummern a b 4711")) == Spans{{18, 22}});
  CHECK(check(rule, "Seriennummer a b c 4711").findings.empty());
  CHECK(check(rule, "4711").findings.empty());
}

TEST_CASE("near with else_severity: a milder finding elsewhere") {
  auto rule = terms({"4711"});
  rule.severity = policy::Severity::stop;
  rule.near = policy::Near{entries({"Seriennummer"}), 8, policy::Severity::hint};
  const auto result = check(rule, "4711 a b c d e f g h i j Seriennummer 4711");
  REQUIRE(result.findings.size() == 2);
  CHECK(result.findings[0].severity == policy::Severity::hint);
  CHECK(result.findings[1].severity == policy::Severity::stop);
}

TEST_CASE("unless: words and tags anywhere, words nearby") {
  auto rule = terms({"Phoenix"});
  rule.unless =
      policy::Unless{entries({"Vogel"}), {"urlaub"}, {}, policy::Near{entries({"Arizona"}), 2, {}}};
  CHECK(check(rule, "Phoenix kommt").findings.size() == 1);
  CHECK(check(rule, "Phoenix, der Vogel aus der Asche").findings.empty());
  CHECK(check(rule, "Phoenix #Urlaub").findings.empty());
  CHECK(check(rule, "in Phoenix, Arizona").findings.empty());
  CHECK(spans(check(rule, "in Phoenix, Arizona gibt es keinen anderen Phoenix")) ==
        Spans{{43, 50}});
}

TEST_CASE("unless: another rule finds something") {
  auto praise = terms({"toll"}, "praise");
  praise.unless = policy::Unless{{}, {}, {"disclosed"}, {}};
  const auto policy = policy_of({praise, terms({"Werbung"}, "disclosed")});
  CHECK(check(policy, "toll").findings.size() == 1);
  const auto both = check(policy, "Werbung: toll");
  REQUIRE(both.findings.size() == 1);
  CHECK(both.findings[0].rule == "disclosed");
  const auto built = RuleSet::build(policy);
  CHECK(built.rules->check_rule("praise", "toll", {}).findings.size() == 1);
  CHECK(built.rules->check_rule("praise", "Werbung: toll", {}).findings.empty());
}

TEST_CASE("context words raise and lower how sure a finding is") {
  auto rule = terms({"Apollo"});
  rule.confidence = 0.5;
  rule.raise = policy::Sway{entries({"Vertrag", "Kunde"}), 4, 0.3};
  rule.lower = policy::Sway{entries({"Mond"}), 4, 0.4};
  const auto confidence = [&](const std::string& text) {
    return check(rule, text).findings.at(0).confidence;
  };
  CHECK(confidence("Apollo") == Approx(0.5));
  CHECK(confidence("Vertrag mit Apollo, Kunde") == Approx(0.8));
  CHECK(confidence("Vertrag eins zwei drei vier fünf Apollo") == Approx(0.5));
  CHECK(confidence("Apollo flog zum Mond") == Approx(0.1));
  rule.severity = policy::SeverityScale{0.3, 0.6, {}};
  CHECK(check(rule, "Apollo flog zum Mond").findings.empty());
  CHECK(check(rule, "Apollo").findings.at(0).severity == policy::Severity::hint);
  CHECK(check(rule, "Der Kunde Apollo").findings.at(0).severity == policy::Severity::warn);
  rule.confidence = 1;
  CHECK(confidence("Der Kunde Apollo") == 1.0);
}

TEST_CASE("rules share lists and words, each with its own reach") {
  auto near = terms({"4711"}, "near");
  near.near = policy::Near{entries({"Nummer", "Code"}), 1, {}};
  auto far = terms({"4711"}, "far");
  far.near = policy::Near{entries({"Nummer", "Code"}), 5, {}};
  auto other = rule(policy::Pattern{"\\d{4}", false, false}, "other");
  other.near = policy::Near{entries({"Code", "Schlüssel"}), 5, {}};
  const auto built = RuleSet::build(policy_of({near, far, other}));
  const auto found = [&](const std::string& text) {
    std::string out;
    for (const auto* id : {"near", "far", "other"}) {
      if (!built.rules->check_rule(id, text, {}).findings.empty()) out += std::string(id) + " ";
    }
    return out;
  };
  CHECK(found("Nummer 4711") == "near far ");
  CHECK(found("Codes 4711") == "near far other ");
  CHECK(found("Code a b 4711") == "far other ");
  CHECK(found("4711 Schlüssel") == "other ");
  CHECK(found("4711").empty());
}
