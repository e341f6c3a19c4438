// SPDX-License-Identifier: Apache-2.0
#include "policy/files.h"

#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "policy/load.h"

using namespace vorab::policy;
namespace fs = std::filesystem;

namespace {

/// A folder that is gone with the test.
class TempFolder {
 public:
  TempFolder() {
    std::string name = (fs::temp_directory_path() / "vorab-files-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path = name;
  }
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  ~TempFolder() { fs::remove_all(path); }

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(path / name, std::ios::binary) << text;
  }

  fs::path path;
};

}  // namespace

TEST_CASE("the disk tells what stands where", "[policy]") {
  const TempFolder folder;
  folder.write("b.json", "12345");
  folder.write("a.json", "");
  fs::create_symlink("b.json", folder.path / "link.json");
  fs::create_symlink("nothing", folder.path / "dangling");
  fs::create_symlink("loop", folder.path / "loop");
  REQUIRE(mkfifo((folder.path / "pipe").c_str(), 0600) == 0);
  const Files& files = disk();
  CHECK(files.kind(folder.path) == Files::Kind::folder);
  CHECK(files.kind(folder.path / "b.json") == Files::Kind::file);
  CHECK(files.kind(folder.path / "link.json") == Files::Kind::file);
  CHECK(files.kind(folder.path / "pipe") == Files::Kind::other);
  CHECK(files.kind("/dev/zero") == Files::Kind::other);
  CHECK(files.kind(folder.path / "nothing") == Files::Kind::missing);
  CHECK(files.kind(folder.path / "dangling") == Files::Kind::missing);
  CHECK(files.kind(folder.path / "loop") == Files::Kind::circle);
  CHECK(files.names(folder.path) ==
        std::vector<std::string>{"a.json", "b.json", "dangling", "link.json", "loop", "pipe"});
  CHECK_FALSE(files.names(folder.path / "b.json"));
  CHECK(files.size(folder.path / "b.json") == 5U);
}

TEST_CASE("the disk reads up to a limit, and only files", "[policy]") {
  const TempFolder folder;
  folder.write("f", "12345");
  folder.write("empty", "");
  REQUIRE(mkfifo((folder.path / "pipe").c_str(), 0600) == 0);
  CHECK(disk().read(folder.path / "f", 100) == "12345");
  CHECK(disk().read(folder.path / "f", 5) == "12345");
  CHECK(disk().read(folder.path / "f", 3) == "123");
  CHECK(disk().read(folder.path / "empty", 3) == "");
  CHECK_FALSE(disk().read(folder.path / "pipe", 3));  // would wait for ever
  CHECK_FALSE(disk().read("/dev/zero", 3));
  CHECK_FALSE(disk().read(folder.path, 3));
  CHECK_FALSE(disk().read(folder.path / "nothing", 3));
}

TEST_CASE("pipes and devices never hang a load", "[policy]") {
  const TempFolder folder;
  REQUIRE(mkfifo((folder.path / "10.json").c_str(), 0600) == 0);
  folder.write(
      "20.json",
      R"({"format": 1, "id": "p", "rules": [{"id": "r", "kind": "pattern", "pattern": "a"}]})");
  const auto layers = load(folder.path);
  CHECK(layers.policy);
  CHECK(layers.problems.size() == 1);
  CHECK_FALSE(load("/dev/zero").policy);
  CHECK_FALSE(load("/dev/null").policy);
  CHECK_FALSE(load(std::string(5000, 'x')).policy);
  CHECK_FALSE(load("").policy);
}
