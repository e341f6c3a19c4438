// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "documents/document.h"

using vorab::documents::join_divided_words;

TEST_CASE("words divided at a line's end are joined", "[documents]") {
  CHECK(join_divided_words("Service-\nvertrag") == "Servicevertrag");
  CHECK(join_divided_words("Service- \r\n  vertrag") == "Servicevertrag");
  CHECK(join_divided_words("Größen\u00AD\nänderung") == "Größenänderung");
  CHECK(join_divided_words("infor\u2010\nmation") == "information");
}

TEST_CASE("other hyphens stay", "[documents]") {
  for (const char* text : {"Seeadler-\nTeam", "Haupt-\nund Nebensatz", "pre-\nand postwar",
                           "ein - \nzwei", "- \npunkt", "a-\n\nb", "2026-\n2027", "Seeadler-Team",
                           "-", "ende-", "ende-\n", "x\u00ADy"}) {
    CHECK(join_divided_words(text) == text);
  }
  CHECK(join_divided_words("ober-\nunding") == "oberunding");
}
