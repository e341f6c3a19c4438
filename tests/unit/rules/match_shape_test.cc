// SPDX-License-Identifier: Apache-2.0
#include "rules/match_shape.h"

#include <re2/re2.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "cases.h"

using namespace vorab::rules;

namespace {

// The least length and the signs that a match may have.
std::string shape(std::string_view expression, bool ignore_case = false) {
  const auto found = match_shape(expression, ignore_case);
  std::string out = std::to_string(found.least);
  if (found.bytes.has('\n')) return out + " of any";
  for (char c = ' '; c < '\x7F'; ++c) {
    if (found.bytes.has(c)) out += c;
  }
  return out + (found.bytes.has('\x80') ? " and beyond" : "");
}

std::pair<int, int> counts(std::string_view expression, bool ignore_case = false) {
  const auto found = match_shape(expression, ignore_case).counts;
  return {static_cast<int>(found.digits), static_cast<int>(found.codes)};
}

}  // namespace

TEST_CASE("a match is as long as the shortest, of all that may be in it", "[match_shape]") {
  CHECK(shape("[0-9]{4}(?:[ -]?[0-9]{4}){3}") == "16 -0123456789");
  CHECK(shape("[A-F]{2}") == "2ABCDEF");
  CHECK(shape("(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}") == "17-0123456789:ABCDEF");
  CHECK(shape("(?i)[a-b]{3}z?") == "3ABZabz");
  CHECK(shape("(?:\\d{3}|[A-C]{4,})!") == "4!0123456789ABC");
  CHECK(shape("\\d{2,}?,{3}") == "5,0123456789");
  CHECK(shape("x{,3}") == "5,3x{}");
  CHECK(shape("[]^\\]q]+") == "1]^q");
  CHECK(shape("^\\bMW-(?P<mark>\\d{5})$") == "8-0123456789MW");
  CHECK(shape("a?b*") == "1ab");
  CHECK(shape("\\x41{2}\\x{42}") == "3AB");
}

TEST_CASE("signs beyond ASCII, and letters that have such ones beside them", "[match_shape]") {
  CHECK(shape("[ÄÖ]") == "1 and beyond");
  CHECK(shape("q{5}", true) == "5Qq");
  CHECK(shape("k{7}", true) == "7KSks and beyond");
  CHECK(shape("k{7}(?i)", false) == "7k");
}

TEST_CASE("what is not known may be anything", "[match_shape]") {
  for (const auto* expression : {".", "\\Q++\\E", "[[:alpha:]]", "\\x4", "[^a]", "\\PL", "(", "[a",
                                 "a\\", "a{3}{4}", "(?x)A", "[^\\PL]"}) {
    CAPTURE(expression);
    CHECK(shape(expression) == "1 of any");
  }
}

TEST_CASE("digits and capitals that each match has are counted", "[match_shape]") {
  CHECK(counts("[A-Z]{2}[0-9]{2}(?:[ -]?[A-Z0-9]{4}){2,7}") == std::pair(2, 12));
  CHECK(counts("(?:\\d{3}|[A-Z]7)-?\\d") == std::pair(2, 3));
  CHECK(counts("[A-Z]{3}\\d", true) == std::pair(1, 1));
  CHECK(counts("\\d*[A-Za-z]") == std::pair(0, 0));
}

TEST_CASE("runs are found wherever they stand, if they are long enough", "[match_shape]") {
  ByteSet digits;
  digits.add_range('0', '9');
  const auto runs = [&](std::string_view text, std::size_t least) {
    std::string out;
    for_each_run(text, digits, least, [&](vorab::text::Span span) {
      out.append(text.substr(span.begin, span.size())).append("|");
      return true;
    });
    return out;
  };
  CHECK(runs("1234", 4) == "1234|");
  CHECK(runs("ab12345", 4) == "12345|");
  CHECK(runs("1234ab", 4) == "1234|");
  CHECK(runs("123a1234b123456", 4) == "1234|123456|");
  CHECK(runs("123a123", 4).empty());
  CHECK(runs("1a12", 1) == "1|12|");
  CHECK(runs("", 1).empty());
}

TEST_CASE("a match is looked for around digits where it has some", "[match_shape]") {
  const auto places = [&](std::string_view expression, std::string_view text) {
    std::string out;
    std::vector<std::uint32_t> digits;
    (void)count_bytes(text, digits);
    match_shape(expression, false).for_each_place(text, digits, [&](vorab::text::Span span) {
      out.append(text.substr(span.begin, span.size())).append("|");
    });
    return out;
  };
  CHECK(places("[a-c]{2}[1-3]", "ab1, c2 abcab x3ab9bb3") == "ab1|3ab|bb3|");
  CHECK(places("[a-c]{2}", "ab1, c2 abc").empty() == false);
  CHECK(places("[A-Z]\\d", "a1 B2 33") == "B2|33|");
  CHECK(places("[0-9]{2,}|x[0-9]{3}", "1 22 x3 x444") == "22|x444|");
  CHECK(places("[a-z]{7}", "many words here") == "");
  CHECK(places("[a-z]{5}", "many words here") == "many words here|");
}

TEST_CASE("whatever RE2 matches has its expression's shape", "[match_shape]") {
  std::mt19937 random(23);
  const std::vector<std::string> atoms = {
      "a",    "b",        "K",    "s",     "ß",   "Ü",       "[0-9]",   "[a-c]",  "\\d",    "[^a]",
      "\\.",  "(?i:s)",   "(?i)", ".",     "@",   "[äk]",    "\\b",     "[-a]",   "[]b]",   "[^ä]",
      "\\w",  "\\S",      "\\pL", "{",     "}",   "[S-b]",   "[\\w.-]", "[^k]",   "(?-i)",  "[a-ä]",
      "\\PL", "(?P<n>b)", "\\-",  "(a|b)", "\\D", "[^\\d-]", "[A-Z]",   "[A-C]7", "[\\]x]", "12"};
  const auto expression = [&](auto&& self, int depth) -> std::string {
    std::string out;
    for (std::size_t i = 1 + random() % 4; i > 0; --i) {
      std::string part = atoms[random() % atoms.size()];
      if (depth > 0 && random() % 3 == 0) {
        part = "(" + self(self, depth - 1) + "|" + self(self, depth - 1) + ")";
        if (random() % 3 == 0) part.insert(1, random() % 2 == 0 ? "?:" : "?i:");
      }
      constexpr const char* kTimes[] = {"",    "",     "+",     "*",      "?",
                                        "{2}", "{2,}", "{0,3}", "{3,4}?", "+?"};
      const bool flag = part == "(?i)" || part == "(?-i)" || part == "\\b";
      out += flag ? part : part + kTimes[random() % 10];
    }
    return out;
  };
  const std::vector<std::string> letters = {
      "a",        "b", "c", "A", "B", "k", "K",  "s", "S", "\xE2\x84\xAA",
      "\xC5\xBF", "ß", "ü", "Ü", "ä", "0", "12", "@", ".", "-",
      "x",        " ", "{", "}", "]", "z"};
  std::size_t matches = 0;
  std::size_t narrow = 0;
  std::size_t counted = 0;
  for (int round = 0; round < 1500; ++round) {
    const bool ignore_case = random() % 2 == 0;
    RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(!ignore_case);
    const RE2 re("(" + expression(expression, 3) + ")", options);
    if (!re.ok()) continue;
    const auto required = match_shape(re.pattern(), ignore_case);
    narrow += !required.bytes.has('\n');
    counted += required.counts.codes > 0;
    for (int i = 0; i < 60; ++i) {
      std::string text;
      for (std::size_t length = random() % 16; length > 0; --length) {
        text += letters[random() % letters.size()];
      }
      std::string match;
      if (!RE2::PartialMatch(text, re, &match) || match.empty()) continue;
      ++matches;
      const bool fits =
          match.size() >= required.least && count_bytes(match).cover(required.counts) &&
          std::all_of(match.begin(), match.end(), [&](char c) { return required.bytes.has(c); });
      if (!fits) FAIL(re.pattern() << " in " << text);
    }
  }
  CHECK(narrow > 250);
  CHECK(counted > 75);
  vorab::test::ran(matches, "matches of random expressions that have the expression's shape");
}
