// SPDX-License-Identifier: Apache-2.0
#include "policy/likeness.h"

#include <catch2/catch.hpp>

using namespace vorab::policy;

namespace {

std::string of(RuleKind kind) {
  Rule rule;
  rule.kind = std::move(kind);
  return likeness(rule);
}

Terms terms(std::vector<std::string> words, Match match = Match::inflected) {
  Terms out;
  for (std::string& word : words) out.entries.push_back({std::move(word), {}, {}});
  out.match = match;
  return out;
}

}  // namespace

TEST_CASE("what a rule finds makes it what it is", "[policy]") {
  CHECK(of(terms({"Café", "b"})) == of(terms({"B", "cafe"})));
  CHECK(of(terms({"a", "b"})) != of(terms({"ab"})));
  CHECK(of(terms({"a"})) != of(terms({"a"}, Match::word)));
  CHECK(of(terms({"a"}, Match::exact)) != of(terms({"A"}, Match::exact)));
  CHECK(of(Links{{}, {}, true, false, false}) != of(Links{{}, {}, false, true, false}));
  CHECK(of(Dates{}) != of(Mentions{}));
}

TEST_CASE("texts do not count, narrowings do", "[policy]") {
  Rule a;
  a.kind = Pattern{"a"};
  Rule b = a;
  b.id = "b";
  b.message = {{"de", "m"}};
  b.severity = Severity::stop;
  CHECK(likeness(a) == likeness(b));
  b.only_with = {"image"};
  CHECK(likeness(a) != likeness(b));
  b = a;
  b.near = Near{std::vector<Entry>{{"x", {}, {}}}, 8, {}};
  CHECK(likeness(a) != likeness(b));
}
