// SPDX-License-Identifier: Apache-2.0
#include "language/common_slips.h"

#include <catch2/catch.hpp>

using namespace vorab::language;

TEST_CASE("slips that everybody knows", "[spelling]") {
  CHECK(meant_by_common_slip_de("standart") == "standard");
  CHECK(meant_by_common_slip_de("wiederspruch") == "widerspruch");
  CHECK(meant_by_common_slip_en("definately") == "definitely");
  CHECK(meant_by_common_slip_en("seperate") == "separate");
  CHECK(meant_by_common_slip_en("haus").empty());
  CHECK(meant_by_common_slip_de("").empty());
}
