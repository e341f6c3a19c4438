// SPDX-License-Identifier: Apache-2.0
#include "store/last_good.h"

#include <catch2/catch.hpp>

using namespace vorab::store;

namespace {

const Sources kSources = {{"a.json", "{\"x\": 1}\n"}, {"lists/b.csv", std::string("\0;\xff\n", 4)}};

/// A disk in memory, with what can go wrong.
class FakeDisk final : public vorab::platform::Files {
 public:
  std::map<std::string, std::string> files;
  bool full = false, forbidden = false, locked = false;
  int writes = 0;

  std::error_code read(const std::filesystem::path& file, std::size_t,
                       std::string& bytes) const override {
    const auto found = files.find(file.string());
    if (found == files.end()) return std::make_error_code(std::errc::no_such_file_or_directory);
    bytes = found->second;
    return {};
  }
  std::error_code replace(const std::filesystem::path& file, std::string_view bytes) override {
    if (full) return std::make_error_code(std::errc::no_space_on_device);
    ++writes;
    files[file.string()] = bytes;
    return {};
  }
  std::error_code remove(const std::filesystem::path&) override {
    return std::make_error_code(std::errc::permission_denied);
  }
  std::error_code make_folder(const std::filesystem::path&) override {
    return forbidden ? std::make_error_code(std::errc::permission_denied) : std::error_code();
  }
  std::unique_ptr<vorab::platform::Lock> lock(const std::filesystem::path&) override {
    return locked ? nullptr : std::make_unique<vorab::platform::Lock>();
  }
};

}  // namespace

TEST_CASE("what was kept comes back, whatever bytes it has") {
  FakeDisk disk;
  LastGood last_good(disk, "/state");
  CHECK_FALSE(last_good.load("/etc/vorab"));
  CHECK_FALSE(last_good.save("/etc/vorab", kSources));
  CHECK(last_good.load("/etc/vorab") == kSources);
  CHECK_FALSE(last_good.save("/etc/vorab", {}));
  CHECK(last_good.load("/etc/vorab") == Sources());
}

TEST_CASE("the policies of another folder are not ours") {
  FakeDisk disk;
  LastGood last_good(disk, "/state");
  CHECK_FALSE(last_good.save("/etc/vorab", kSources));
  CHECK_FALSE(last_good.load("/etc/other"));
}

TEST_CASE("the same again is not written again") {
  FakeDisk disk;
  LastGood last_good(disk, "/state");
  CHECK_FALSE(last_good.save("/etc/vorab", kSources));
  CHECK_FALSE(last_good.save("/etc/vorab", kSources));
  CHECK(disk.writes == 1);
}

TEST_CASE("a full disk, a missing permission, a lock: what was kept stays") {
  FakeDisk disk;
  LastGood last_good(disk, "/state");
  CHECK_FALSE(last_good.save("/etc/vorab", kSources));
  const Sources newer = {{"a.json", "newer"}};
  disk.full = true;
  CHECK(last_good.save("/etc/vorab", newer) == std::errc::no_space_on_device);
  disk.full = false;
  disk.forbidden = true;
  CHECK(last_good.save("/etc/vorab", newer) == std::errc::permission_denied);
  disk.forbidden = false;
  disk.locked = true;
  CHECK(last_good.save("/etc/vorab", newer) == std::errc::device_or_resource_busy);
  CHECK(last_good.load("/etc/vorab") == kSources);
}

TEST_CASE("without a state folder nothing is kept") {
  FakeDisk disk;
  LastGood last_good(disk, {});
  CHECK(last_good.save("/etc/vorab", kSources));
  CHECK_FALSE(last_good.load("/etc/vorab"));
  CHECK(disk.files.empty());
}

TEST_CASE("a torn or damaged record is no record") {
  const std::string record = to_record("/etc/vorab", kSources);
  REQUIRE(from_record(record, "/etc/vorab") == kSources);
  for (std::size_t size = 0; size < record.size(); ++size) {
    CHECK_FALSE(from_record(record.substr(0, size), "/etc/vorab"));
  }
  CHECK_FALSE(from_record(record + "x", "/etc/vorab"));
  const std::string first = "vorab last good 1\n";
  for (const std::string rest :
       {"99999999999999999999\n", "-1\n", "10\n/etc/vorab\n18446744073709551615\nx\n",
        "10\n/etc/vorab\n\n", "10 /etc/vorab\nend\n"}) {
    CHECK_FALSE(from_record(first + rest, "/etc/vorab"));
  }
}
