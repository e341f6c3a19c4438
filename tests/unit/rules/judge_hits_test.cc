// SPDX-License-Identifier: Apache-2.0
#include "rules/judge_hits.h"

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

TEST_CASE("what a rule found is judged by itself") {
  auto names = terms({"See", "Seeadler", "Kauz"});
  names.confidence = 0.5;
  std::get<policy::Terms>(names.kind).entries[2].until =
      std::chrono::sys_days{std::chrono::year{2027} / 1 / 1};
  const CompiledRule compiled{&names, make_matcher(names).matcher,
                              make_matcher(names).matcher->entries()};
  TermIndex index;
  Surroundings surroundings;
  surroundings.add(names, index);
  surroundings.seal();
  const text::Text text("Seeadler Kauz");
  const Surroundings::Seen around(surroundings, text, {});
  const auto judged = [&](std::optional<policy::TimePoint> now) {
    std::vector<Hit> hits{{{0, 3}, 0}, {{0, 8}, 1}, {{9, 13}, 2}};
    judge_hits(compiled, 0, text, now, around, hits);
    return hits;
  };
  const auto timeless = judged({});
  REQUIRE(timeless.size() == 2);
  CHECK(timeless[0].span == text::Span{0, 8});  // the longer of two
  CHECK(timeless[0].confidence == 0.5);
  const auto later = judged(std::chrono::sys_days{std::chrono::year{2027} / 1 / 2});
  REQUIRE(later.size() == 1);
  CHECK(later[0].entry == 1);
}
