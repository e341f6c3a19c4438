// SPDX-License-Identifier: Apache-2.0
#include "validators/crc32.h"

#include <catch2/catch.hpp>

using namespace vorab::validators;

TEST_CASE("CRC-32", "[validators]") {
  CHECK(crc32("") == 0);
  CHECK(crc32("123456789") == 0xCBF43926);
}
