// SPDX-License-Identifier: Apache-2.0
#include "rules/disguise_view.h"

#include <catch2/catch.hpp>

using namespace vorab;
using namespace vorab::rules;

TEST_CASE("gaps of disguised names") {
  CHECK(gap_kind("-") == GapKind::joint);
  CHECK(gap_kind(" ") == GapKind::space);
  CHECK(gap_kind(" - ") == GapKind::space);
  CHECK(gap_kind("/") == GapKind::space);
  CHECK(gap_kind("-\n") == GapKind::line_break);
  CHECK(gap_kind("\r\n") == GapKind::line_break);
  CHECK(gap_kind("\n\n") == GapKind::none);
  CHECK(gap_kind("     ") == GapKind::none);
  CHECK(gap_kind(" (") == GapKind::none);
}

TEST_CASE("words begin and end at borders, in hashtags at capitals") {
  const text::Text text("See #UnserAdler");
  const DisguiseView view(text, {0, text.folded().text().size()});
  REQUIRE(view.cells.size() == 13);
  CHECK(view.starts_word(0));
  CHECK_FALSE(view.starts_word(1));
  CHECK(view.ends_word(2));
  CHECK(view.starts_word(3));
  CHECK(view.starts_word(8));  // "Adler"
  CHECK(view.ends_word(7));
  CHECK(view.ends_word(12));
  CHECK(view.gap_before(3) == " #");
}

TEST_CASE("signs that look like letters are no letters") {
  const text::Text text("$a1ж");
  const DisguiseView view(text, {0, text.folded().text().size()});
  REQUIRE(view.cells.size() == 4);
  CHECK_FALSE(is_letter_or_digit(view.cells[0], view.folded));
  for (std::size_t i = 1; i < 4; ++i) CHECK(is_letter_or_digit(view.cells[i], view.folded));
  std::string looks;
  for (const auto& cell : view.cells) add_look(cell, view.folded, looks);
  CHECK(looks.starts_with("sal"));
}
