// SPDX-License-Identifier: Apache-2.0
#include "text/common_ends.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>

using namespace vorab::text;

TEST_CASE("what two texts have in common at their ends, byte by byte") {
  CHECK(common_begin("", "a") == 0);
  CHECK(common_begin("abc", "abc") == 3);
  CHECK(common_end("xbc", "bc") == 2);
  std::mt19937 random(9);
  for (int round = 0; round < 20000; ++round) {
    std::string a(random() % 40, 'a');
    std::string b(random() % 40, 'a');
    for (auto* text : {&a, &b}) {
      if (!text->empty() && random() % 3 > 0) (*text)[random() % text->size()] = '\xC3';
    }
    std::size_t begin = 0;
    while (begin < std::min(a.size(), b.size()) && a[begin] == b[begin]) ++begin;
    std::size_t end = 0;
    while (end < std::min(a.size(), b.size()) && a[a.size() - 1 - end] == b[b.size() - 1 - end])
      ++end;
    REQUIRE(common_begin(a, b) == begin);
    REQUIRE(common_end(a, b) == end);
  }
}
