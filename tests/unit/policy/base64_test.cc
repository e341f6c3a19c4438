// SPDX-License-Identifier: Apache-2.0
#include "policy/base64.h"

#include <catch2/catch.hpp>
#include <random>

using namespace vorab::policy;

TEST_CASE("base64 as RFC 4648 writes it, and back", "[policy]") {
  // The RFC's own examples (section 10).
  const std::pair<const char*, const char*> known[] = {{"", ""},
                                                       {"f", "Zg=="},
                                                       {"fo", "Zm8="},
                                                       {"foo", "Zm9v"},
                                                       {"foob", "Zm9vYg=="},
                                                       {"fooba", "Zm9vYmE="},
                                                       {"foobar", "Zm9vYmFy"}};
  for (const auto& [bytes, text] : known) {
    CHECK(to_base64(bytes) == text);
    CHECK(from_base64(text).bytes == bytes);
    CHECK(from_base64(text).wrong == std::string_view::npos);
  }
}

TEST_CASE("any bytes survive base64", "[policy]") {
  std::mt19937 random(7);
  for (std::size_t length = 0; length < 300; ++length) {
    std::string bytes;
    while (bytes.size() < length) bytes += static_cast<char>(random());
    CHECK(from_base64(to_base64(bytes)).bytes == bytes);
  }
}

TEST_CASE("what is no base64 is told where it stops being it", "[policy]") {
  CHECK(from_base64("Zm9v!mFy").wrong == 4);
  CHECK(from_base64("Zm9 v").wrong == 3);
  CHECK(from_base64("Zm9vYg").wrong == 6);  // padding is missing
  CHECK(from_base64("Zm9vYg=").wrong == 6);
  CHECK(from_base64("Zm9vY===").wrong == 5);
  CHECK(from_base64("Zh==").wrong == 2);      // bits are left over
  CHECK(from_base64("Zg==Zg==").wrong == 2);  // two texts in a row
}
