// SPDX-License-Identifier: Apache-2.0
#include "rules/closeness.h"

#include <catch2/catch.hpp>

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

TEST_CASE("the nearer a form is to its word, the smaller the number") {
  CHECK(closeness("Stadtwerke", "Stadtwerke") == 0);
  CHECK(closeness("Seeadler Nord", "Seeadler\u00A0 Nord") == 0);
  CHECK(closeness("Müller", "Mu\u0308ller") == 0);
  CHECK(closeness("Stadtwerke", "STADTWERKE") == 1);
  CHECK(closeness("Müller", "Muller") == 1);
  CHECK(closeness("Stadtwerke", "Stadtwerken") == 3);
  CHECK(closeness("Stadtwerk", "Stadtwerken") == 4);
}

TEST_CASE("of two entries of one rule the one that is written there counts, whatever their order") {
  const auto named = [](const std::string& word) {
    return policy::Entry{word, {{"de", "für " + word}}, {}};
  };
  const auto said = [](const policy::Rule& rule, const std::string& text) {
    Context german;
    german.locale = "de";
    const auto result = check(rule, text, german);
    REQUIRE(result.findings.size() == 1);
    return result.findings[0].instead.at(0);
  };
  const std::vector<std::string> forms{"Stadtwerke Fliederau", "Stadtwerken Fliederau",
                                       "Stadtwerks Fliederau"};
  for (std::size_t shift = 0; shift < forms.size(); ++shift) {
    policy::Terms terms;
    for (std::size_t i = 0; i < forms.size(); ++i) {
      terms.entries.push_back(named(forms[(i + shift) % forms.size()]));
    }
    for (const auto& form : forms) CHECK(said(rule(terms), "bei " + form) == "für " + form);
    CHECK(said(rule(terms), "STADTWERKEN FLIEDERAU") == "für Stadtwerken Fliederau");
  }
  for (const auto& order :
       {std::pair("Seeadler", "Seeadlerprototyp"), std::pair("Seeadlerprototyp", "Seeadler")}) {
    const auto both = rule(policy::Terms{{named(order.first), named(order.second)}});
    CHECK(said(both, "der Seeadlerprototyp") == "für Seeadlerprototyp");
    CHECK(said(both, "die Seeadlerprototypen") == "für Seeadlerprototyp");
    CHECK(said(both, "das Seeadlerteam") == "für Seeadler");
  }
}
