// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "imported_rules.h"

using namespace vorab;
using test::rule;

TEST_CASE("styles of Vale", "[imports]") {
  const auto all = test::imported("vale", "tests/cli/imports/styles");
  CHECK(all.rules.size() == 8);
  const auto avoid = rule(all, "house-avoid");
  CHECK(avoid["kind"] == "terms");
  CHECK(avoid["match"] == "word");
  CHECK(avoid["severity"] == "hint");
  CHECK(avoid["languages"] == imports::Json::array({"en"}));
  CHECK(avoid["link"] == "https://musterwerk.example/style#avoid");
  CHECK(avoid["words"] == imports::Json{"leverage", "world class", "world-class", "cutting edge"});
  CHECK(rule(all, "house-avoid-2")["pattern"] == "\\b(?:\\d+ % growth)\\b");
  CHECK(rule(all, "house-address")["words"][0]["instead"]["en"] == "address");

  const auto names = rule(all, "house-names");
  CHECK(names["kind"] == "wording");
  CHECK(names["words"].size() == 3);
  CHECK(names["words"][2]["instead"]["en"] == "email");
  CHECK(names["why"]["en"].get<std::string>().ends_with("“Use '…' instead of '…'.”"));
  CHECK_FALSE(names.contains("link"));
  CHECK(rule(all, "house-names-2")["pattern"] == "\\b(?P<mark>it is)\\b(?:[^\\.]|$)");
  CHECK(rule(all, "house-names-2")["instead"]["en"] == "it's");
  CHECK(rule(all, "house-signs")["pattern"] == "(?:!{2,})");
  CHECK(rule(all, "house-signs-2")["pattern"] == "(?:^|[^\\d])(?P<mark>%)");
}

TEST_CASE("what Vale says and Vorab cannot", "[imports]") {
  CHECK(test::left_out(test::imported("vale", "tests/cli/imports/styles")) ==
        "House.Broken: this file cannot be read\n"
        "House.Dashes: it asks for dashes or blanks of a certain kind\n"
        "House.Length: it counts how often something stands there\n"
        "House.Names, link: a link that is no https link\n"
        "House.Names, “colou?r \\d+”: a replacement that is put together from what was found\n"
        "House.Signs, action: an edit that is more than other words\n"
        "House.Signs, “(\\w)\\1\\1”: RE2 does not know such an expression\n"
        "House.Titles: it is for headings, tables, code and the like\n"
        "Base.accept, vocabulary: words that are accepted or rejected everywhere\n");
}
