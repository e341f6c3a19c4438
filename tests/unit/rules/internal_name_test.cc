// SPDX-License-Identifier: Apache-2.0
#include "rules/internal_name.h"

#include <catch2/catch.hpp>

using namespace vorab;
using namespace vorab::rules;

TEST_CASE("names of one's own network") {
  CHECK((is_internal_name("wiki.corp") && is_internal_name("x.home.arpa")));
  CHECK((is_internal_name("dc1.mw.ad") && !is_internal_name("govern.ad")));
  CHECK_FALSE(
      (is_internal_name("corp") || is_internal_name("corp.example") || is_internal_name("")));
  CHECK(is_internal_link(parse_link("http://wiki/")));
  CHECK_FALSE(is_internal_link(parse_link("http://localhost:80/")));
}

TEST_CASE("paths end before the sentence does") {
  const std::string_view text = "In \\\\srv\\plan\\x.docx, bitte.";
  const auto spans = find_local_paths(text);
  REQUIRE(spans.size() == 1);
  CHECK(text.substr(spans[0].begin, spans[0].size()) == "\\\\srv\\plan\\x.docx");
}
