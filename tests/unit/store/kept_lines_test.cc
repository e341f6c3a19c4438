// SPDX-License-Identifier: Apache-2.0
#include "store/kept_lines.h"

#include <sys/stat.h>

#include <catch2/catch.hpp>

#include "platform/temporary_folder.h"
#include "store/keeper_support.h"

using namespace vorab::store;
using namespace std::chrono;

namespace {

constexpr sys_days kToday = 2026y / 11 / 30;

auto add(std::string line) {
  return [line = std::move(line)](KeptLines::Lines& lines) { lines.push_back(line); };
}

}  // namespace

TEST_CASE("what is too old goes, and of too much the oldest") {
  test::FakeState disk;
  KeptLines lines(disk, "/state", "log");
  disk.kept["/state/log"] = "2026-09-01 old\n2026-09-02 young\n";
  CHECK(lines.load(kToday) == KeptLines::Lines{"2026-09-02 young"});
  CHECK_FALSE(lines.change(kToday, add("2026-11-30 new")));
  CHECK(disk.kept["/state/log"] == "2026-09-02 young\n2026-11-30 new\n");
  for (std::size_t i = 0; i < KeptLines::kMost; ++i) {
    CHECK_FALSE(lines.change(kToday, add("2026-11-30 " + std::to_string(i))));
  }
  CHECK(lines.load(kToday).size() == KeptLines::kMost);
  CHECK(lines.load(kToday).front() == "2026-11-30 0");
}

TEST_CASE("nothing left is no file") {
  test::FakeState disk;
  KeptLines lines(disk, "/state", "log");
  disk.kept["/state/log"] = "2026-09-01 old\n";
  CHECK_FALSE(lines.tidy(kToday));
  CHECK(disk.kept.empty());
  CHECK_FALSE(lines.tidy(kToday));
  CHECK(disk.kept.empty());
}

TEST_CASE(
    "without a folder, on a full disk and in a folder that cannot be written it fails, and says "
    "so") {
  test::FakeState disk;
  KeptLines nowhere(disk, "", "log");
  CHECK(nowhere.change(kToday, add("2026-11-30 a")));
  CHECK(nowhere.load(kToday).empty());
  CHECK_FALSE(nowhere.forget());
  KeptLines lines(disk, "/state", "log");
  disk.full = true;
  CHECK(lines.change(kToday, add("2026-11-30 a")) == std::errc::no_space_on_device);
  CHECK_FALSE(lines.forget());
}

TEST_CASE(
    "on a real disk it is the owner's alone, and a pipe or a folder in its place holds nobody") {
  const TemporaryFolder folder;
  vorab::platform::Disk disk;
  KeptLines lines(disk, folder.path() / "state", "log");
  CHECK_FALSE(lines.forget());
  CHECK_FALSE(lines.change(kToday, add("2026-11-30 a")));
  struct stat about {};
  REQUIRE(::stat((folder.path() / "state/log").c_str(), &about) == 0);
  CHECK((about.st_mode & 0777U) == 0600U);
  CHECK(lines.load(kToday).size() == 1);
  CHECK_FALSE(lines.forget());
  CHECK_FALSE(std::filesystem::exists(folder.path() / "state/log"));

  REQUIRE(::mkfifo((folder.path() / "state/log").c_str(), 0600) == 0);
  CHECK(lines.load(kToday).empty());
  CHECK(lines.change(kToday, add("2026-11-30 a")));
  CHECK_FALSE(lines.forget());
  std::filesystem::create_directory(folder.path() / "state/log");
  CHECK(lines.change(kToday, add("2026-11-30 a")));
  CHECK(lines.forget());
}
