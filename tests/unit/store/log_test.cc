// SPDX-License-Identifier: Apache-2.0
#include "store/log.h"

#include <catch2/catch.hpp>

#include "store/keeper_support.h"

using namespace vorab::store;
using namespace std::chrono;

TEST_CASE("a decision is a line, and other lines are none") {
  const Decision decision{"2026-11-30", 12, "posted-anyway", "linkedin", "project-names"};
  CHECK(to_line(decision) == "2026-11-30 12 posted-anyway linkedin project-names");
  CHECK(decision_of(to_line(decision)) == decision);
  for (const char* wrong :
       {"", "2026-11-30", "2026-11-30 12 dismissed x", "2026-11-30 x dismissed x r",
        "2026-11-30 -1 dismissed x r", "2026-11-30 12 spied x r", "2026-11-30 12 dismissed  r",
        "2026-11-30 12 dismissed x r more"}) {
    CHECK_FALSE(decision_of(wrong));
  }
}

TEST_CASE("the log is read the newest first, whatever else stands in the file") {
  test::FakeState disk;
  Log log(disk, "/state");
  const sys_days today = 2026y / 11 / 30;
  disk.kept["/state/log"] =
      "2026-11-29 1 replaced x a\nno line\n2026-11-29 1 spied x a\n\xff\n2026-11-";
  CHECK_FALSE(log.add(today, {"2026-11-30", 2, "dismissed", "x", "b"}));
  CHECK(disk.kept["/state/log"] == "2026-11-29 1 replaced x a\n2026-11-30 2 dismissed x b\n");
  const auto all = log.load(today);
  REQUIRE(all.size() == 2);
  CHECK(all[0].rule == "b");
  CHECK_FALSE(log.forget());
  CHECK(log.load(today).empty());
  CHECK(disk.kept.empty());
}
