// SPDX-License-Identifier: Apache-2.0
#include "platform/guard.h"

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "platform/temporary_folder.h"

using vorab::platform::Guard;
using Keepers = Guard::Keepers;
namespace fs = std::filesystem;

namespace {

constexpr uid_t kNobody = 65534;

/// A folder with a file, as a package leaves them.
struct World {
  TemporaryFolder temporary;
  fs::path folder = temporary.path() / "policies";
  fs::path file = folder / "keys" / "a.pub";
  Guard guard{folder, Keepers::owner};

  World() {
    fs::create_directories(folder / "keys");
    put(file, "key");
    for (const auto& path : {folder, folder / "keys"}) mode(path, 0755);
    mode(file, 0644);
  }
  static void mode(const fs::path& path, mode_t mode) { REQUIRE(::chmod(path.c_str(), mode) == 0); }
  [[nodiscard]] std::string doubt() const {
    const auto doubt = guard.doubt(file);
    return doubt ? doubt->what + " | " + doubt->remedy : "";
  }
  [[nodiscard]] std::string read() const {
    std::string bytes;
    const auto error = guard.read(file, 100, bytes);
    return error ? error == std::errc::permission_denied ? "denied" : error.message() : bytes;
  }
};

}  // namespace

TEST_CASE("what only its owner may change is read") {
  const World world;
  CHECK(world.doubt().empty());
  CHECK(world.read() == "key");
  std::string bytes;
  CHECK(world.guard.read(world.file, 2, bytes) == std::errc::file_too_large);
  CHECK(world.guard.read(world.folder / "none", 9, bytes) == std::errc::no_such_file_or_directory);
  CHECK(world.guard.read(world.folder, 9, bytes));
}

TEST_CASE("what everybody may change is not read, and neither is what lies below it") {
  const World world;
  world.mode(world.file, 0666);
  CHECK(world.doubt() == "everybody may change it (mode 0666) | chmod " +
                             std::string(::getuid() == ::getgid() ? "o" : "go") + "-w " +
                             world.file.string());
  CHECK(world.read() == "denied");
  world.mode(world.file, 0644);
  for (const auto& above : {world.folder / "keys", world.folder, world.temporary.path()}) {
    world.mode(above, 0757);
    CHECK(world.doubt() == "everybody may change its folder " + above.string() +
                               " (mode 0757) | chmod o-w " + above.string());
    CHECK(world.read() == "denied");
    world.mode(above, 0755);
  }
}

TEST_CASE("above the folder the sticky bit is enough, in it not") {
  const World world;
  world.mode(world.temporary.path(), 01777);
  CHECK(world.doubt().empty());
  world.mode(world.folder, 01777);
  CHECK_FALSE(world.doubt().empty());
}

TEST_CASE("no links and no second names") {
  const World world;
  fs::create_hard_link(world.file, world.temporary.path() / "other");
  CHECK(world.doubt().starts_with("this file has a second name"));
  CHECK(world.read() == "denied");
  fs::rename(world.temporary.path() / "other", world.temporary.path() / "real");
  fs::remove(world.file);
  fs::create_symlink(world.temporary.path() / "real", world.file);
  CHECK(world.doubt().starts_with("this is a link"));
  CHECK(world.read() != "key");
  fs::remove_all(world.folder / "keys");
  fs::create_directory(world.temporary.path() / "elsewhere");
  put(world.temporary.path() / "elsewhere" / "a.pub", "key");
  fs::create_directory_symlink(world.temporary.path() / "elsewhere", world.folder / "keys");
  CHECK(world.doubt().find("/keys is a link") != std::string::npos);
  CHECK(world.read() == "denied");
}

TEST_CASE("the folder itself may be reached by a link") {
  const World world;
  const auto link = world.temporary.path() / "link";
  fs::create_directory_symlink(world.folder, link);
  const Guard guard(link, Keepers::owner);
  std::string bytes;
  CHECK_FALSE(guard.doubt(link / "keys" / "a.pub"));
  CHECK_FALSE(guard.read(link / "keys" / "a.pub", 9, bytes));
  world.mode(world.folder, 0777);
  CHECK(guard.doubt(link / "keys" / "a.pub"));
}

TEST_CASE("whose word counts") {
  if (::getuid() != 0) return;  // only root gives files away
  const World world;
  const auto give = [](const fs::path& path, uid_t user, gid_t group) {
    REQUIRE(::chown(path.c_str(), user, group) == 0);
  };
  give(world.file, kNobody, kNobody);
  CHECK(world.doubt() ==
        "it belongs to the user 65534, who may change it | chown root " + world.file.string());
  CHECK(world.read() == "denied");
  give(world.folder, kNobody, kNobody);
  CHECK(world.doubt().empty());
  CHECK(Guard(world.folder, Keepers::root).doubt(world.file)->what.starts_with("its folder"));
  give(world.folder, 0, 0);
  give(world.file, 0, kNobody);
  world.mode(world.file, 0664);
  CHECK(world.doubt() ==
        "the group 65534 may change it (mode 0664) | chmod g-w " + world.file.string());
  give(world.file, 0, 0);
  CHECK(world.doubt().empty());  // root's own group
}

TEST_CASE("a guard has nothing to say of what is elsewhere") {
  const World world;
  put(world.temporary.path() / "pack.json", "pack");
  world.mode(world.temporary.path() / "pack.json", 0666);
  CHECK_FALSE(world.guard.doubt(world.temporary.path() / "pack.json"));
  std::string bytes;
  CHECK_FALSE(world.guard.read(world.temporary.path() / "pack.json", 9, bytes));
  CHECK(bytes == "pack");
}
