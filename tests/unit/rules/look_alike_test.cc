// SPDX-License-Identifier: Apache-2.0
#include "rules/look_alike.h"

#include <catch2/catch.hpp>

using namespace vorab::rules;

TEST_CASE("handles that look like ours are told whose they are") {
  LookAlikes ours;
  ours.add("Musterwerk", 3);
  ours.add("mwjobs", 4);
  CHECK(ours.find("muster_w0rk") == 3);
  CHECK(ours.find("must3rwerk") == 3);
  CHECK(ours.find("musterwerk_official") == 3);
  CHECK(ours.find("mwjbos") == 4);
  CHECK(ours.find("MUSTERWERK") == LookAlikes::kNone);
  CHECK(ours.find("") == LookAlikes::kNone);
}

TEST_CASE("skeletons") {
  CHECK(skeleton_of("rn_1-i.0") == "mllo");
  CHECK(skeleton_of("vv") == "w");
}
