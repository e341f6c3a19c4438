// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>
#include <cstdlib>
#include <string>

#include "platform/paths.h"

using namespace vorab::platform;

TEST_CASE("the places of Windows are those that the system names") {
  REQUIRE(std::getenv("ProgramFiles") != nullptr);
  REQUIRE(std::getenv("LocalAppData") != nullptr);
  const std::filesystem::path machine(std::getenv("ProgramFiles"));
  const std::filesystem::path user(std::getenv("LocalAppData"));
  CHECK(machine_policies() == machine / "Vorab" / "policies");
  CHECK(user_state() == user / "Vorab");
  CHECK(std::filesystem::is_directory(user_home()));
}

TEST_CASE("the places of Windows do not depend on the environment") {
  const auto policies = machine_policies();
  const auto state = user_state();
  REQUIRE(::_putenv("ProgramFiles=C:\\elsewhere") == 0);
  REQUIRE(::_putenv("LocalAppData=C:\\elsewhere") == 0);
  CHECK(machine_policies() == policies);
  CHECK(user_state() == state);
}
