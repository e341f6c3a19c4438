// SPDX-License-Identifier: Apache-2.0
#include "host/records.h"

#include <catch2/catch.hpp>

#include "store/keeper_support.h"

using namespace vorab::host;
using vorab::store::test::FakeState;

namespace {

struct FakeClock final : vorab::platform::Clock {
  [[nodiscard]] std::chrono::sys_seconds now() const override {
    return std::chrono::sys_days(std::chrono::year(2026) / 11 / 30) + std::chrono::hours(23);
  }
};

/// The records on a disk of their own, and what they told.
struct Desk {
  FakeState disk;
  FakeClock clock;
  std::vector<Kept> read;
  std::vector<Token> forgotten;
  std::vector<std::pair<Token, std::string>> failed;
  DiskRecords records{
      disk,
      "/state",
      clock,
      {[this](Kept kept) { read.push_back(std::move(kept)); },
       [this](Token id) { forgotten.push_back(std::move(id)); },
       [this](Token id, std::string why) { failed.emplace_back(std::move(id), std::move(why)); }}};

  Kept look() {
    records.read(1);
    records.finish();
    return read.back();
  }
};

}  // namespace

TEST_CASE("what is recorded is there in its order, and goes when it is asked to") {
  Desk desk;
  desk.records.add({"", 3, "dismissed", "x", "names"});
  desk.records.count({"trial"});
  desk.records.count({"trial"});
  Kept kept = desk.look();
  CHECK(kept.id == 1);
  CHECK(kept.decisions ==
        std::vector<vorab::store::Decision>{{"2026-11-30", 3, "dismissed", "x", "names"}});
  CHECK(kept.counts == std::vector<vorab::store::Count>{{"2026-11-30", 2, "trial"}});

  desk.records.forget({2, "log"});
  kept = desk.look();
  CHECK(kept.decisions.empty());
  CHECK(kept.counts.size() == 1);
  desk.records.forget({3});
  CHECK(desk.look().counts.empty());
  CHECK(desk.forgotten == std::vector<Token>{2, 3});
  CHECK(desk.disk.kept.empty());
  CHECK(desk.failed.empty());
}

TEST_CASE("what is too old goes with the next start, whether anything is added or not") {
  FakeState disk;
  disk.kept["/state/log"] = "2026-01-01 3 dismissed x names\n2026-11-01 3 dismissed x names\n";
  disk.kept["/state/counts"] = "2026-01-01 3 trial\n";
  const FakeClock clock;
  {
    DiskRecords records(disk, "/state", clock, {});
    records.finish();
  }
  CHECK(disk.kept.size() == 1);
  CHECK(disk.kept["/state/log"] == "2026-11-01 3 dismissed x names\n");
}

TEST_CASE("a full disk is said, and what was kept stays") {
  Desk desk;
  desk.records.add({"", 3, "dismissed", "x", "names"});
  desk.records.finish();
  desk.disk.full = true;
  desk.records.add({"", 3, "replaced", "x", "names"});
  CHECK(desk.look().decisions.size() == 1);
  REQUIRE(desk.failed.size() == 1);
  CHECK(desk.failed[0].first.is_null());
}
