// SPDX-License-Identifier: Apache-2.0
#include "rules/share_links.h"

#include <catch2/catch.hpp>

using namespace vorab::rules;

TEST_CASE("a shared page is told from a public one by host and path") {
  const ShareLinks shares;
  CHECK(shares.has(parse_link("https://docs.google.com/document/d/1aB/edit")));
  CHECK_FALSE(shares.has(parse_link("https://docs.google.com/document/d/e/2PACX/pub")));
  CHECK(shares.has(parse_link("https://wiki.musterwerk.example/")));
  CHECK_FALSE(shares.has(parse_link("https://wiki.example/")));
  CHECK_FALSE(shares.has(parse_link("https://wiki.debian.org/")));
  CHECK_FALSE(shares.has(parse_link("https:///document/d/1aB")));
}
