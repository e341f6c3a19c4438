// SPDX-License-Identifier: Apache-2.0
#include "store/counts.h"

#include <catch2/catch.hpp>

#include "store/keeper_support.h"

using namespace vorab::store;
using namespace std::chrono;

TEST_CASE("a count is a line, and other lines are none") {
  const Count count{"2026-11-30", 3, "jargon"};
  CHECK(count_of(to_line(count)) == count);
  for (const char* wrong : {"", "2026-11-30 3", "2026-11-30 0 r", "2026-11-30 x r",
                            "2026-11-30 3 r more", "2026-11-30 99999999999 r"}) {
    CHECK_FALSE(count_of(wrong));
  }
}

TEST_CASE("drafts are counted by rule and day") {
  test::FakeState disk;
  Counts counts(disk, "/state");
  const sys_days today = 2026y / 11 / 30;
  CHECK_FALSE(counts.add(today - days(1), {"a"}));
  CHECK_FALSE(counts.add(today, {"a", "b"}));
  CHECK_FALSE(counts.add(today, {"a"}));
  CHECK(counts.load(today) ==
        std::vector<Count>{{"2026-11-30", 1, "b"}, {"2026-11-30", 2, "a"}, {"2026-11-29", 1, "a"}});
}
