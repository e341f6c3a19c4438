// SPDX-License-Identifier: Apache-2.0
#include "cli/position.h"

#include <catch2/catch.hpp>

using vorab::cli::Positions;

TEST_CASE("lines and columns count from one, in UTF-16 code units") {
  const Positions positions("a🦅b\r\nüx\n");
  CHECK(positions.at(0).line == 1);
  CHECK(positions.at(3).column == 4);
  CHECK(positions.at(6).line == 2);
  CHECK(positions.at(7).column == 2);
  CHECK(positions.at(9).line == 3);
}

TEST_CASE("slices come back as UTF-8") {
  const Positions positions("a🦅b ü");
  CHECK(positions.slice(1, 3) == "🦅");
  CHECK(positions.slice(0, 4) == "a🦅b");
  CHECK(positions.slice(5, 99) == "ü");
}
