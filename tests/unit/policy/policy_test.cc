// SPDX-License-Identifier: Apache-2.0
#include "policy/policy.h"

#include <catch2/catch.hpp>

using namespace vorab::policy;

TEST_CASE("each kind has the field's name", "[policy]") {
  CHECK(kind_name(Terms{}) == "terms");
  CHECK(kind_name(Pattern{}) == "pattern");
  CHECK(kind_name(Wording{}) == "wording");
  CHECK(kind_name(Hashtags{}) == "hashtags");
  CHECK(kind_name(Mentions{}) == "mentions");
  CHECK(kind_name(Links{}) == "links");
  CHECK(kind_name(Dates{}) == "dates");
  CHECK(kind_name(Passages{}) == "passages");
}
