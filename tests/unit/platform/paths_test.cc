// SPDX-License-Identifier: Apache-2.0
#include "platform/paths.h"

#include <catch2/catch.hpp>

using namespace vorab::platform;

TEST_CASE("a whole path starts at the root and ends without a slash") {
  CHECK(whole("/etc/vorab/") == "/etc/vorab");
  CHECK(whole("/etc/../etc/./vorab") == "/etc/vorab");
  CHECK(whole("policies") == std::filesystem::current_path() / "policies");
  CHECK(whole("/") == "/");
}

TEST_CASE("the machine's folder does not depend on the user") {
  CHECK(machine_policies() == "/etc/vorab");
}

TEST_CASE("the user's folder does not depend on the environment") {
  const auto before = user_state();
  const auto home = user_home();
  CHECK((before.empty() || before.is_absolute()));
  ::setenv("HOME", "/elsewhere", 1);
  ::setenv("XDG_STATE_HOME", "/elsewhere", 1);
  CHECK(user_state() == before);
  CHECK(user_home() == home);
}
