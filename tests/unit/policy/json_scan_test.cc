// SPDX-License-Identifier: Apache-2.0
#include "policy/json_scan.h"

#include <catch2/catch.hpp>

using namespace vorab::policy;

TEST_CASE("blanks and comments are skipped", "[policy]") {
  CHECK(skip_blank(" \t\r\n x", 0) == 5);
  CHECK(skip_blank("// a\n// b\r\nx", 0) == 11);
  CHECK(skip_blank("/* a /* b */x", 0) == 12);
  CHECK(skip_blank("/*/x", 0) == 0);  // never closed
  CHECK(skip_blank("// to the end", 0) == 13);
  CHECK(skip_blank("x", 1) == 1);
}

TEST_CASE("a number ends where JSON says", "[policy]") {
  CHECK(number_end("12,", 0) == 2);
  CHECK(number_end("-0.5e+10]", 0) == 8);
  CHECK(number_end("01", 0) == 1);
  CHECK(number_end("2026-11-01", 0) == 4);
  CHECK(number_end("1.", 0) == 1);
  CHECK(number_end("1e", 0) == 1);
  CHECK(number_end("-", 0) == 0);
  CHECK(number_end("x", 0) == 0);
}

TEST_CASE("lines end at LF, CRLF and CR; columns count code points", "[policy]") {
  const std::string text = "a\nb\r\nc\rü🦅d";
  Tracker tracker(text);
  const auto at = [&](std::size_t offset) {
    const Mark mark = tracker.at(offset);
    return std::pair(mark.line, mark.column);
  };
  CHECK(at(0) == std::pair(1U, 1U));
  CHECK(at(2) == std::pair(2U, 1U));
  CHECK(at(5) == std::pair(3U, 1U));
  CHECK(at(7) == std::pair(4U, 1U));
  CHECK(at(9) == std::pair(4U, 2U));
  CHECK(at(13) == std::pair(4U, 3U));
  CHECK(at(99) == std::pair(4U, 4U));
}
