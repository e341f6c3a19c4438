// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

policy::Rule campaign() {
  return rule(policy::Hashtags{entries({"#MusterwerkBewegt"}), entries({"#MW2025"}),
                               entries({"leak", "#intern*"})});
}

}  // namespace

TEST_CASE("forbidden and retired tags are found whole, whatever their case") {
  CHECK(spans(check(campaign(), "so #LEAK!")) == Spans{{3, 8}});
  CHECK(spans(check(campaign(), "#Internes")) == Spans{{0, 9}});
  for (const auto* text : {"leak", "#leaks", "#noleak", "#MusterwerkBewegt", "#musterwerkbewegt"}) {
    INFO(text);
    CHECK(check(campaign(), text).findings.empty());
  }
}

TEST_CASE("a retired tag is replaced by the one official one") {
  const auto retired = check(campaign(), "#mw2025");
  REQUIRE(retired.findings.size() == 1);
  CHECK(retired.findings[0].instead == std::vector<std::string>{"#MusterwerkBewegt"});
  CHECK(check(campaign(), "#leak").findings.at(0).instead.empty());
}

TEST_CASE("what was meant to be an official tag is replaced by it") {
  auto rule = campaign();
  rule.instead = {{"de", "#Anderes"}, {"en", "#Other"}};
  for (const auto* text : {"#MusterwerkBewegtt", "#Musterwerk_Bewegt", "#MusterwerkBewegtUns"}) {
    INFO(text);
    const auto found = check(rule, std::string("so ") + text + " da").findings;
    REQUIRE(found.size() == 1);
    CHECK(found[0].start == 3);
    CHECK(found[0].end == 3 + std::string(text).size());
    CHECK(found[0].instead == std::vector<std::string>{"#MusterwerkBewegt"});
  }
  CHECK(check(rule, "#mw2025").findings.at(0).instead == std::vector<std::string>{"#Other"});
  CHECK(spans(check(rule, "Los: #Musterwerk Bewegt am Freitag")) == Spans{{5, 23}});
  for (const auto* text : {"#Musterwerk bewegt uns", "#Musterwerk", "#MusterwerkBewegt Kiel"}) {
    INFO(text);
    CHECK(check(rule, text).findings.empty());
  }
}

TEST_CASE("accents count in an official tag, as they do for the networks") {
  const auto greeting = rule(policy::Hashtags{entries({"GrüßeVonUns"}), {}, {}});
  CHECK(check(greeting, "#grüßevonuns").findings.empty());
  CHECK(check(greeting, "#Gru\u0308ßeVonUns").findings.empty());
  CHECK(check(greeting, "#GruesseVonUns").findings.size() == 1);
}

TEST_CASE("official tags with a star let derived ones pass") {
  const auto derived = rule(
      policy::Hashtags{entries({"MusterwerkBewegt", "MusterwerkBewegt*"}), {}, entries({"*Uns"})});
  CHECK(check(derived, "#MusterwerkBewegtKiel #musterwerkbewegt").findings.empty());
  CHECK(check(derived, "#MusterwerkBeweg #MusterwerkBewegtUns").findings.size() == 2);
}
