// SPDX-License-Identifier: Apache-2.0
#include "imports/expression.h"

#include <catch2/catch.hpp>

using namespace vorab::imports;

namespace {

std::string words(std::string_view pattern) {
  const auto expression = read_expression(pattern);
  if (!expression) return "!";
  const auto plain = plain_words(*expression);
  if (!plain) return "?";
  std::string out;
  for (const auto& word : *plain) out += (out.empty() ? "" : ",") + word;
  return out;
}

}  // namespace

TEST_CASE("expressions that stand for a few words", "[imports]") {
  CHECK(words("as well as") == "as well as");
  CHECK(words("\\bcolou?r\\b") == "color,colour");
  CHECK(words("(?:mobile|smart) ?phone") == "mobile phone,mobilephone,smart phone,smartphone");
  CHECK(words("fire(?:m[ae]n)") == "fireman,firemen");
  CHECK(words("(?i)e\\.g\\.") == "e.g.");
  CHECK(words("\\Qa+b\\E") == "a+b");
  CHECK(words("(?P<x>a|b)(?<y>c)") == "ac,bc");
  CHECK(words("a{2}") == "aa");
  CHECK(words("x{") == "x{");
  CHECK(words("a|a") == "a");
}

TEST_CASE("expressions that stand for more", "[imports]") {
  for (const char* pattern : {"a+", "a*", "a{3}", "\\w", "[a-z]", ".", "^a", "a$", "a?", " a", "a ",
                              "", "[ab][ab][ab][ab][ab][ab]"}) {
    INFO(pattern);
    CHECK(words(pattern) == "?");
  }
}

TEST_CASE("what a tree cannot say", "[imports]") {
  for (const char* pattern : {"(?=a)", "(?<=a)b", "(?!a)", "(a)\\1", "(", "a)", "*a", "[a",
                              "a{1001}", "(?>a)", "(?P<x", "(?x) a"}) {
    INFO(pattern);
    CHECK(words(pattern) == "!");
  }
  CHECK(words(std::string(5000, '(') + 'a' + std::string(5000, ')')) == "!");
}
