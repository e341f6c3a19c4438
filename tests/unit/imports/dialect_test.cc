// SPDX-License-Identifier: Apache-2.0
#include "imports/dialect.h"

#include <catch2/catch.hpp>

using namespace vorab::imports;

TEST_CASE("the group that matters is named mark", "[imports]") {
  CHECK(with_mark("a(b)(c)", 2) == "a(b)(?P<mark>c)");
  CHECK(with_mark("(?P<user>a):(?<pass>b)", 2) == "(a):(?P<mark>b)");
  CHECK(with_mark("(?:a)(b)", 1) == "(?:a)(?P<mark>b)");
  CHECK(with_mark("[(]\\((a)", 1) == "[(]\\((?P<mark>a)");
  CHECK(with_mark("[]()](a)", 1) == "[]()](?P<mark>a)");
  CHECK(with_mark("[^]()](a)", 1) == "[^]()](?P<mark>a)");
  CHECK(with_mark("\\Q(\\E(a)", 1) == "\\Q(\\E(?P<mark>a)");
  CHECK(with_mark("(?P<x>a)", 0) == "(a)");
  CHECK(with_mark("(?<=a)b", 0) == "(?<=a)b");
  CHECK(with_mark("(?P<x", 1) == "(?P<x");
  CHECK(count_groups("(a)(?:b)(?P<c>d)(?i)(?=e)") == 2);
}

TEST_CASE("looking around at the ends becomes a mark", "[imports]") {
  CHECK(marked_inside("it is(?!\\.)", true) == "\\b(?P<mark>it is)\\b(?:[^\\.]|$)");
  CHECK(marked_inside("it's(?=\\.)", false) == "(?P<mark>it's)(?:\\.)");
  CHECK(marked_inside("(?<=\\s)-\\d", false) == "(?:\\s)(?P<mark>-\\d)");
  CHECK(marked_inside("(?<!\\d)%(?![.,])", false) == "(?:^|[^\\d])(?P<mark>%)(?:[^.,]|$)");
  CHECK(marked_inside("(?<!x)(a)(b)", false) == "(?:^|[^x])(?P<mark>(a)(b))");
  for (const char* pattern : {"a", "a(b)", "a(?!bc)", "a|b(?!c)", "(?=a)", "a(?!b|c)", "a(?!.)",
                              "a(?![^b])", "(?<!ab)c", "(?<=", "a(?!\\1)"}) {
    INFO(pattern);
    CHECK_FALSE(marked_inside(pattern, false).has_value());
  }
}

TEST_CASE("counts, lines, Python", "[imports]") {
  CHECK(without_high_counts("[a-z]{50,1000}x{2,5}{3}") == "[a-z]{50,}x{2,5}{3}");
  CHECK(without_high_counts("\\{1,1000}[{1,1000}]") == "\\{1,1000}[{1,1000}]");
  CHECK(from_python("a\\Z[\\Z]\\\\Z") == "a\\z[\\Z]\\\\Z");
  CHECK(crosses_lines("a\\nb"));
  CHECK(crosses_lines("[\\s\\S]+"));
  CHECK(crosses_lines("(?s:.)"));
  CHECK_FALSE(crosses_lines("\\\\n|\\\\[nr]|\\s"));
}
