// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "imported_rules.h"

using namespace vorab;
using test::rule;

TEST_CASE("recognizers of Presidio", "[imports]") {
  const auto all = test::imported("presidio", "tests/cli/imports/presidio.yaml");
  CHECK(all.rules.size() == 3);
  const auto number = rule(all, "presidio-staff-number-short");
  CHECK(number["confidence"] == 0.05);
  CHECK(number["languages"] == imports::Json{"de", "en"});
  CHECK(number["context"]["raise"]["words"] == imports::Json{"Personalnummer", "staff", "badge"});
  CHECK(number["context"]["raise"]["by"] == 0.35);
  CHECK(number["ignore_case"] == true);
  CHECK(number["examples"]["hit"][0].get<std::string>().starts_with("Personalnummer [["));
  CHECK(rule(all, "presidio-staff-number-long")["pattern"] ==
        "(?:^|[^-\\w])(?P<mark>MW-\\d{5}-[A-Z]{2}\\z)");
  const auto rooms = rule(all, "presidio-rooms");
  CHECK(rooms["words"] == imports::Json{"Turmzimmer", "Kesselhaus"});
  CHECK(rooms["match"] == "word");
  CHECK(rooms["confidence"] == 0.6);
  CHECK(rooms["severity"] == "hint");
}

TEST_CASE("what Presidio says and Vorab cannot", "[imports]") {
  CHECK(test::left_out(test::imported("presidio", "tests/cli/imports/presidio.yaml")) ==
        "Spanish: it is for posts in another language\n"
        "Twice: Vorab does not understand the rule\n"
        "Off: it is switched off there\n"
        "CreditCardRecognizer: it is a program of Presidio's\n"
        "IbanRecognizer: it is a program of Presidio's\n");
}
