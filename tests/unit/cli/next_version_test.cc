// SPDX-License-Identifier: Apache-2.0
#include "cli/next_version.h"

#include <catch2/catch.hpp>

using namespace vorab::cli;

namespace {

const auto kBundle = [](int version) { return "content of " + std::to_string(version); };

int chosen(int wanted, int of_source, std::optional<LastBundle> last) {
  const auto choice = choose_version(wanted, of_source, last, kBundle);
  CHECK(choice.refusal.empty());
  CHECK(choice.bytes == kBundle(choice.version));
  return choice.version;
}

}  // namespace

TEST_CASE("one number, one content", "[next_version]") {
  const LastBundle same{7, kBundle(7)};
  const LastBundle other{7, "something else"};
  CHECK(chosen(0, 3, std::nullopt) == 3);
  CHECK(chosen(0, 0, std::nullopt) == 1);
  CHECK(chosen(0, 3, same) == 7);
  CHECK(choose_version(0, 3, same, kBundle).unchanged);
  CHECK(chosen(0, 3, other) == 8);
  CHECK_FALSE(choose_version(0, 3, other, kBundle).unchanged);
  CHECK(chosen(0, 9, other) == 9);
  CHECK(chosen(kNextVersion, 3, same) == 8);
  CHECK(chosen(kNextVersion, 9, same) == 10);
  CHECK(chosen(7, 3, same) == 7);
  CHECK(chosen(5, 3, same) == 5);
  CHECK_FALSE(choose_version(7, 3, other, kBundle).refusal.empty());
}

TEST_CASE("there is a highest version", "[next_version]") {
  const LastBundle highest{1'000'000'000, "x"};
  CHECK_FALSE(choose_version(0, 3, highest, kBundle).refusal.empty());
  CHECK_FALSE(choose_version(kNextVersion, 3, highest, kBundle).refusal.empty());
}

TEST_CASE("no bundle of this policy", "[next_version]") {
  CHECK_FALSE(last_bundle("/nowhere/b.json", "p"));
  CHECK_FALSE(last_bundle("/dev/null", "p"));
  CHECK_FALSE(last_bundle("/", "p"));
}
