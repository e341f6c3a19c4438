// SPDX-License-Identifier: Apache-2.0
#include "platform/program.h"

#include <catch2/catch.hpp>

TEST_CASE("a program knows its own file") {
  CHECK(vorab::platform::program().filename() == "vorab-unit-tests");
  CHECK(vorab::platform::program().is_absolute());
}
