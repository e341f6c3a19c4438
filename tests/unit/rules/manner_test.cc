// SPDX-License-Identifier: Apache-2.0
#include "rules/manner.h"

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

double confidence(const policy::Rule& rule, const std::string& text) {
  const auto result = check(rule, text);
  REQUIRE(result.findings.size() == 1);
  return result.findings[0].confidence;
}

}  // namespace

TEST_CASE("the further from the word, the less sure") {
  auto seeadler = terms({"Nordlicht", "Müller & Söhne"});
  std::get<policy::Terms>(seeadler.kind).match = policy::Match::fuzzy;
  for (auto& entry : std::get<policy::Terms>(seeadler.kind).entries) entry.disguised = true;
  for (const auto* itself : {"Nordlicht", "NORDLICHT", "Müller & Söhne", "Mueller & Soehne"}) {
    INFO(itself);
    CHECK(confidence(seeadler, itself) == 1.0);
  }
  CHECK(confidence(seeadler, "des Nordlichts") == confidence_of(Manner::other_form));
  CHECK(confidence(seeadler, "Müller und Söhne") == confidence_of(Manner::other_form));
  CHECK(confidence(seeadler, "Nordlichtwerk") == confidence_of(Manner::compound_front));
  CHECK(confidence(seeadler, "Testnordlicht") == confidence_of(Manner::compound_back));
  CHECK(confidence(seeadler, "N o r d l i c h t") == confidence_of(Manner::disguised));
  CHECK(confidence(seeadler, "Nordlixht") == confidence_of(Manner::typo));
}

TEST_CASE("a rule says how sure it is at best") {
  auto rule = terms({"Apollo"});
  rule.confidence = 0.5;
  CHECK(confidence(rule, "Apollo") == 0.5);
  std::get<policy::Terms>(rule.kind).match = policy::Match::inflected;
  CHECK(confidence(rule, "des Apollos") == Approx(0.5 * confidence_of(Manner::other_form)));
  rule.severity = policy::SeverityScale{{}, 0.6, {}};
  CHECK(check(rule, "Apollo").findings.empty());
  rule.severity = policy::SeverityScale{0.5, 0.6, {}};
  CHECK(check(rule, "Apollo").findings.at(0).severity == policy::Severity::hint);
}
