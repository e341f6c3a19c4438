// SPDX-License-Identifier: Apache-2.0
#include "rules/post_fold.h"

#include <catch2/catch.hpp>

using namespace vorab;
using namespace vorab::rules;

TEST_CASE("units are UTF-16 code units, and nothing is cut in two") {
  const text::Text text("ä🦅b");
  CHECK(byte_at_unit(text, 0) == 0);
  CHECK(byte_at_unit(text, 1) == 2);
  CHECK(byte_at_unit(text, 3) == 6);
  CHECK(byte_at_unit(text, 4) == 7);
  CHECK(byte_at_unit(text, 400) == 7);
}

TEST_CASE("networks show so many characters and lines") {
  const std::string longer(400, 'a');
  CHECK(shown_before_fold(text::Text(longer), "linkedin") == 210);
  CHECK(shown_before_fold(text::Text(longer), "x") == 280);
  CHECK(shown_before_fold(text::Text(longer), "") == 210);
  CHECK(shown_before_fold(text::Text("a\n\nb\nc"), "linkedin") == 4);
  CHECK(shown_before_fold(text::Text("a\n\nb\nc"), "x") == 6);
  CHECK(shown_before_fold(text::Text("kurz"), "linkedin") == 4);
}
