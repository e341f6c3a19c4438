// SPDX-License-Identifier: Apache-2.0
#include "rules/byte_counts.h"

#include <catch2/catch.hpp>

using namespace vorab::rules;

TEST_CASE("digits and capitals are counted, and nothing beside them") {
  const auto text = count_bytes("AB 12 c ß3");
  CHECK(text.digits == 3);
  CHECK(text.codes == 5);
  std::vector<std::uint32_t> places;
  const auto again = count_bytes("/0 9: @AZ[ äÖ 7", places);
  CHECK(places == std::vector<std::uint32_t>{1, 3, 16});
  CHECK(again.codes == 5);
}

TEST_CASE("counts cover what they are not below") {
  CHECK(ByteCounts{2, 3}.cover({2, 3}));
  CHECK_FALSE(ByteCounts{2, 3}.cover({3, 3}));
  CHECK_FALSE(ByteCounts{2, 3}.cover({0, 4}));
}
