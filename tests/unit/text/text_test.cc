// SPDX-License-Identifier: Apache-2.0
#include "text/text.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "edits.h"

using namespace vorab::text;

namespace {

const std::vector<std::string> kParts{
    "a",      "Z",      "7",      "Seeadler", "NX-7",   "Übung",  "ß",        "ﬁ",
    " ",      " ",      "\n",     "\n\n",     "\r\n",   "\r",     "\u2028",   "\u0301",
    "\u20E3", "\u200B", "\u200D", "👩",        "❤️", "Ｎ",     "\u00A0",   "\u2013",
    "#tag",   "@name",  "$ABC",   "https://", "www.",   "a@b.de", "seite.de", "/pfad?q=(1)",
    ".",      ":",      "/",      "RT",       "#",      "@",      "t.co/x",   "中文.com"};

std::vector<std::size_t> numbers(const std::vector<Span>& spans) {
  std::vector<std::size_t> out;
  for (const auto& span : spans) out.insert(out.end(), {span.begin, span.end});
  return out;
}

void require_same(const Text& text, const Text& fresh) {
  REQUIRE(text.original() == fresh.original());
  REQUIRE(text.folded().text() == fresh.folded().text());
  REQUIRE(numbers(text.folded_words()) == numbers(fresh.folded_words()));
  REQUIRE(text.folded_pieces().size() == fresh.folded_pieces().size());
  for (std::size_t i = 0; i < text.folded_pieces().size(); ++i) {
    const auto& piece = text.folded_pieces()[i];
    const auto& other = fresh.folded_pieces()[i];
    REQUIRE(piece.span == other.span);
    REQUIRE(piece.hash == other.hash);
    REQUIRE(piece.glued == other.glued);
    REQUIRE(text.folded().original(piece.span) == fresh.folded().original(piece.span));
  }
  REQUIRE(text.entities().size() == fresh.entities().size());
  for (std::size_t i = 0; i < text.entities().size(); ++i) {
    REQUIRE(text.entities()[i].kind == fresh.entities()[i].kind);
    REQUIRE(text.entities()[i].span == fresh.entities()[i].span);
  }
  REQUIRE(numbers(text.words()) == numbers(fresh.words()));
  REQUIRE(text.hashtags().size() == fresh.hashtags().size());
  for (std::size_t i = 0; i < text.hashtags().size(); ++i) {
    REQUIRE(text.hashtags()[i].span == fresh.hashtags()[i].span);
    REQUIRE(text.hashtags()[i].name == fresh.hashtags()[i].name);
  }
  REQUIRE(text.shape().text() == fresh.shape().text());
  REQUIRE(numbers(text.shape_lines()) == numbers(fresh.shape_lines()));
  for (const auto& line : text.shape_lines()) {
    if (line.size() == 0) continue;
    REQUIRE(text.shape().original(line) == fresh.shape().original(line));
  }
  REQUIRE(text.units(text.original().size()) == fresh.units(fresh.original().size()));
}

bool is_line(const std::string& text, const Span& lines) {
  const auto begins = [&](std::size_t at) { return at == 0 || text[at - 1] == '\n'; };
  return begins(lines.begin) && (begins(lines.end) || lines.end == text.size());
}

}  // namespace

TEST_CASE("a text that became another is the same as one made of it") {
  vorab::test::Edits edits(kParts, 11);
  std::size_t cases = 0;
  for (int round = 0; round < 300; ++round) {
    std::string bytes = edits.text(60);
    Text text(bytes);
    if (edits.below(2) == 0) (void)text.shape_lines();
    for (int i = 0; i < 30; ++i, ++cases) {
      edits.edit(bytes);
      CAPTURE(bytes);
      const std::string before = text.original();
      const Change change = text.become(bytes);
      REQUIRE(is_line(before, change.before));
      REQUIRE(is_line(text.original(), change.after));
      const Text fresh(bytes);
      require_same(text, fresh);
    }
  }
  CHECK(cases == 9000);
}

TEST_CASE("only the lines that differ change") {
  Text text("eins\nzwei\ndrei\n");
  const auto change = text.become("eins\nzwo\ndrei\n");
  CHECK(change.before == Span{5, 10});
  CHECK(change.after == Span{5, 9});
  CHECK(text.become("eins\nzwo\ndrei\n").after.size() == 0);
  CHECK(text.with_lines_around({5, 9}, 1, 1) == Span{0, 14});
  CHECK(text.with_lines_around({0, 5}, 3, 0) == Span{0, 5});
}
