// SPDX-License-Identifier: Apache-2.0
#include "validators/base64url.h"

#include <catch2/catch.hpp>

using namespace vorab::validators;

TEST_CASE("base64url", "[validators]") {
  CHECK(base64url("") == "");
  CHECK(base64url("YQ") == "a");
  CHECK(base64url("YWI") == "ab");
  CHECK(base64url("YWJj") == "abc");
  CHECK(base64url("-_8") == "\xFB\xFF");
  for (const char* wrong : {"Y", "YQ==", "Y Q", "+/8", "YWJjY"}) CHECK_FALSE(base64url(wrong));
}
