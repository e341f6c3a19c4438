// SPDX-License-Identifier: Apache-2.0
#include "imports/specimen.h"

#include <re2/re2.h>

#include <catch2/catch.hpp>

#include "cases.h"

using namespace vorab::imports;

TEST_CASE("specimens match their expression", "[imports]") {
  std::size_t tried = 0;
  for (const char* pattern :
       {"\\b(mwk_[a-z0-9]{24})(?:['\"\\s;]|$)",
        "(?i)[\\w.-]{0,50}?(?:pumpe)[ \\t]{0,20}=\\s*([0-9a-f]{32})", "[^\"]{3,}", "(?:a|b|c)+d?",
        "[A-Z]{2}\\d{2}(?: ?\\d{4}){4}", "\\pL+\\.\\p{Lu}", "ä{2}[ö-ü]+",
        "-----BEGIN[\\s\\S]{20,400}END", "\\x60\\d+\\x60", "[[:alnum:]]{14}\\.[a-f0-9]{64}"}) {
    const auto expression = read_expression(pattern);
    REQUIRE(expression);
    for (unsigned number = 0; number < 20; ++number) {
      const auto text = specimen(*expression, number);
      INFO(pattern << ": " << text);
      CHECK(re2::RE2::PartialMatch(text, pattern));
      CHECK(text == specimen(*expression, number));
      ++tried;
    }
  }
  vorab::test::ran(tried, "specimens that match");
}

TEST_CASE("one specimen is not as another", "[imports]") {
  const auto expression = read_expression("key-[a-z0-9]{20}");
  REQUIRE(expression);
  CHECK(specimen(*expression, 0) != specimen(*expression, 1));
}

TEST_CASE("a specimen stays small", "[imports]") {
  const auto deep = read_expression("(((a{1000}){1000}){1000}){1000}");
  REQUIRE(deep);
  CHECK(specimen(*deep, 0).size() <= 2000);
  const auto nothing = read_expression("(((\\b{1000}){1000}){1000}){1000}");
  REQUIRE(nothing);
  CHECK(specimen(*nothing, 0).empty());
}
