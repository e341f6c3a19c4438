// SPDX-License-Identifier: Apache-2.0
#include "validators/keccak256.h"

#include <catch2/catch.hpp>
#include <cstdio>
#include <string>

using namespace vorab::validators;

namespace {

std::string hex(std::string_view bytes) {
  std::string out;
  for (const auto byte : keccak256(bytes)) {
    char digits[3];
    std::snprintf(digits, sizeof digits, "%02x", byte);
    out += digits;
  }
  return out;
}

}  // namespace

TEST_CASE("Keccak-256", "[validators]") {
  CHECK(hex("") == "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
  CHECK(hex("abc") == "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
  CHECK(hex("testing") == "5f16f4c7f149ac4f9510d9cf8cf384038ad348b3bcdc01915f95de12df9d1b02");
}
