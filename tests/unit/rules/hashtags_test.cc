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
