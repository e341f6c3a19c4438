// SPDX-License-Identifier: Apache-2.0
#include "rules/keep_longest.h"

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

TEST_CASE("of what contains what the longest stays, of the same words the surer, then the nearer") {
  const text::Text text("Seeadler-Team, seeadler");
  const auto words = entries({"seeadler", "Seeadler", "Team"});
  const std::vector<const policy::Entry*> all{&words[0], &words[1], &words[2]};
  const auto hit = [](std::size_t begin, std::size_t end, std::uint32_t entry, double sure) {
    Hit out{{begin, end}, entry};
    out.confidence = sure;
    return out;
  };
  std::vector<Hit> hits{hit(15, 23, 1, 0.9), hit(15, 23, 0, 0.9), hit(9, 13, 2, 1),
                        hit(0, 13, 0, 0.5),  hit(0, 8, 1, 1),     hit(0, 13, 1, 0.8)};
  keep_longest(hits, all, text);
  REQUIRE(hits.size() == 2);
  CHECK(hits[0].span == text::Span{0, 13});
  CHECK(hits[0].entry == 1);
  CHECK(hits[1].span == text::Span{15, 23});
  CHECK(hits[1].entry == 0);
}
