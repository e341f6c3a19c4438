// SPDX-License-Identifier: Apache-2.0
#include "platform/files.h"

#include <sys/stat.h>

#include <catch2/catch.hpp>

#include "platform/temporary_folder.h"

using vorab::platform::Disk;

namespace {

unsigned mode(const std::filesystem::path& path) {
  struct stat about {};
  REQUIRE(::stat(path.c_str(), &about) == 0);
  return about.st_mode & 0777U;
}

}  // namespace

TEST_CASE("a file is replaced as a whole, for the owner only") {
  const TemporaryFolder folder;
  Disk disk;
  const auto file = folder.path() / "file";
  put(file, "something longer that was there");
  CHECK_FALSE(disk.replace(file, "new"));
  std::string bytes;
  CHECK_FALSE(disk.read(file, 3, bytes));
  CHECK(bytes == "new");
  CHECK(mode(file) == 0600);
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("what cannot be written leaves the old file and nothing else") {
  const TemporaryFolder folder;
  Disk disk;
  CHECK(disk.replace(folder.path() / "none" / "file", "x"));
  std::filesystem::create_directory(folder.path() / "folder");
  CHECK(disk.replace(folder.path() / "folder", "x"));
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
  CHECK(disk.replace("/dev/full/x", "x"));
}

TEST_CASE("only regular files within the limit are read") {
  const TemporaryFolder folder;
  const Disk disk;
  std::string bytes = "untouched";
  CHECK(disk.read(folder.path() / "none", 10, bytes) == std::errc::no_such_file_or_directory);
  CHECK(disk.read(folder.path(), 10, bytes));
  put(folder.path() / "file", "12345");
  CHECK(disk.read(folder.path() / "file", 4, bytes) == std::errc::file_too_large);
  REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
  CHECK(disk.read(folder.path() / "pipe", 10, bytes));  // and does not wait for a writer
  CHECK(bytes == "untouched");
}

TEST_CASE("folders are made for the owner only") {
  const TemporaryFolder folder;
  Disk disk;
  const auto deep = folder.path() / "a" / "b";
  CHECK_FALSE(disk.make_folder(deep));
  CHECK_FALSE(disk.make_folder(deep));
  CHECK(mode(deep) == 0700);
  put(folder.path() / "file", "");
  CHECK(disk.make_folder(folder.path() / "file" / "x"));
  CHECK(disk.make_folder(folder.path() / "file"));
}

TEST_CASE("a lock is held by one at a time") {
  const TemporaryFolder folder;
  Disk disk;
  auto first = disk.lock(folder.path() / "lock");
  CHECK(first);
  CHECK_FALSE(disk.lock(folder.path() / "lock"));
  first.reset();
  CHECK(disk.lock(folder.path() / "lock"));
}

TEST_CASE("a published file is whole and for everybody, and never in a device's place") {
  const TemporaryFolder folder;
  const auto file = folder.path() / "file";
  put(file, "something longer that was there");
  const auto mask = ::umask(022);
  CHECK_FALSE(Disk::publish(file, "new"));
  ::umask(mask);
  std::string bytes;
  CHECK_FALSE(Disk().read(file, 3, bytes));
  CHECK(bytes == "new");
  CHECK(mode(file) == 0644);
  CHECK(Disk::publish(folder.path() / "none" / "file", "x"));
  REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
  CHECK(Disk::publish(folder.path() / "pipe", "x") == std::errc::invalid_argument);
  CHECK(Disk::publish("/dev/null", "x") == std::errc::invalid_argument);
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 2);
}
