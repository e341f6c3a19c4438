// SPDX-License-Identifier: Apache-2.0
#include "platform/watch.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <future>

#include "platform/temporary_folder.h"

using namespace std::chrono_literals;
using vorab::platform::Watch;
using vorab::platform::watch_folder;

namespace {

constexpr auto kPatience = 4s;  // less than a blind watch needs to look

/// True if a change comes.
bool notices(Watch& watch) {
  auto answer = std::async(std::launch::async, [&] { return watch.wait(Watch::kForEver); });
  if (answer.wait_for(kPatience) == std::future_status::ready) return answer.get();
  watch.stop();
  return false;
}

bool stays_quiet(Watch& watch) {
  auto answer = std::async(std::launch::async, [&] { return watch.wait(Watch::kForEver); });
  const bool quiet = answer.wait_for(300ms) == std::future_status::timeout;
  watch.stop();
  return !answer.get() && quiet;
}

}  // namespace

TEST_CASE("files that come, change and go are noticed") {
  const TemporaryFolder folder;
  const auto policies = folder.path() / "policies";
  std::filesystem::create_directory(policies);
  const auto watch = watch_folder(policies / "");
  put(policies / "a.json", "1");
  CHECK(notices(*watch));
  put(policies / "a.json", "2");
  CHECK(notices(*watch));
  std::filesystem::rename(policies / "a.json", policies / "c.json");
  CHECK(notices(*watch));
  std::filesystem::remove(policies / "c.json");
  CHECK(notices(*watch));
}

TEST_CASE("folders in it count, too, old and new", "[subfolders]") {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder.path() / "rules");
  const auto watch = watch_folder(folder.path());
  put(folder.path() / "rules" / "b.json", "1");
  CHECK(notices(*watch));
  std::filesystem::create_directory(folder.path() / "lists");
  CHECK(notices(*watch));
  put(folder.path() / "lists" / "a.csv", "x");
  CHECK(notices(*watch));
}

TEST_CASE("a folder may vanish and return") {
  const TemporaryFolder folder;
  const auto policies = folder.path() / "policies";
  const auto watch = watch_folder(policies);
  std::filesystem::create_directory(policies);
  CHECK(notices(*watch));
  put(policies / "a.json", "x");
  CHECK(notices(*watch));
  std::filesystem::remove_all(policies);
  CHECK(notices(*watch));
  std::filesystem::create_directory(policies);
  CHECK(notices(*watch));
  put(policies / "a.json", "x");
  CHECK(notices(*watch));
}

TEST_CASE("one change that takes a while is told once") {
  const TemporaryFolder folder;
  const auto watch = watch_folder(folder.path());
  for (int i = 0; i < 20; ++i) put(folder.path() / std::to_string(i), "x");
  CHECK(notices(*watch));
  CHECK(stays_quiet(*watch));
}

TEST_CASE("neighbours do not matter") {
  const TemporaryFolder folder;
  const auto policies = folder.path() / "policies";
  std::filesystem::create_directory(policies);
  const auto watch = watch_folder(policies);
  put(folder.path() / "other", "x");
  CHECK(stays_quiet(*watch));
}

TEST_CASE("what is renamed into its place is told sooner than what is written") {
  const TemporaryFolder folder;
  const auto watch = watch_folder(folder.path());
  auto fastest = 1000ms;  // of five, since other programs may have the processor
  for (int i = 0; i < 5; ++i) {
    put(folder.path() / "a.json.part", "1");
    REQUIRE(notices(*watch));
    const auto begin = std::chrono::steady_clock::now();
    std::filesystem::rename(folder.path() / "a.json.part", folder.path() / "a.json");
    REQUIRE(watch->wait(4s));
    fastest = std::min(fastest, std::chrono::duration_cast<std::chrono::milliseconds>(
                                    std::chrono::steady_clock::now() - begin));
  }
  CHECK(fastest < 60ms);
}

TEST_CASE("another folder that takes the place of the first is watched then") {
  const TemporaryFolder folder;
  const auto policies = folder.path() / "policies";
  std::filesystem::create_directory(policies);
  const auto watch = watch_folder(policies);
  std::filesystem::rename(policies, folder.path() / "old");
  CHECK(notices(*watch));
  std::filesystem::create_directory(policies);
  CHECK(notices(*watch));
  put(policies / "a.json", "1");
  CHECK(notices(*watch));
  put(folder.path() / "old" / "a.json", "1");
  CHECK(stays_quiet(*watch));
}

TEST_CASE("a wait ends by itself, or is ended") {
  const TemporaryFolder folder;
  const auto watch = watch_folder(folder.path());
  CHECK(watch->wait(1ms));
  watch->wake();
  CHECK(watch->wait(Watch::kForEver));
  CHECK(stays_quiet(*watch));
}

TEST_CASE("a stopped watch waits no more") {
  const TemporaryFolder folder;
  const auto watch = watch_folder(folder.path());
  watch->stop();
  CHECK_FALSE(watch->wait(Watch::kForEver));
  CHECK_FALSE(watch->wait(Watch::kForEver));
}
