// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

policy::Rule brand() {
  auto out = rule(policy::Wording{entries({"Muster Werk", "MusterWerk", "Muster-Werk"})});
  out.instead = {{"de", "Musterwerk"}, {"en", "Musterwerk"}};
  return out;
}

}  // namespace

TEST_CASE("wrong forms are found and the right one is offered") {
  const auto result = check(brand(), "Ich arbeite bei Muster Werk.");
  REQUIRE(spans(result) == Spans{{16, 27}});
  CHECK(result.findings[0].instead == std::vector<std::string>{"Musterwerk"});
  CHECK(result.findings[0].replace == "whole");
  CHECK(spans(check(brand(), "Ich bin bei MusterWerk. Und du?")) == Spans{{12, 22}});
  CHECK(spans(check(brand(), "MusterWerk und Muster-Werk")) == Spans{{0, 10}, {15, 26}});
}

TEST_CASE("the right form, capitals and names in links stay") {
  for (const auto* text : {"Musterwerk", "MUSTERWERK", "Musterwerks Team", "#MusterWerk",
                           "https://MusterWerk.example", "@MusterWerk", "a@MusterWerk.example",
                           "jobs.MusterWerk.example", "MusterWerk.pdf", "team/MusterWerk"}) {
    INFO(text);
    CHECK(check(brand(), text).findings.empty());
  }
}
