// SPDX-License-Identifier: Apache-2.0
#include "policy/characters.h"

#include <catch2/catch.hpp>

using namespace vorab::policy;

TEST_CASE("characters are Unicode's", "[policy]") {
  CHECK(code_points("aü🦅") == 3);
  CHECK(is_blank(" \t\u00A0\u3000"));
  CHECK(is_blank(""));
  CHECK_FALSE(is_blank(" . "));
  CHECK(has_outer_space("\u00A0x"));
  CHECK(has_outer_space("x "));
  CHECK_FALSE(has_outer_space("x y"));
  CHECK(has_word("ü"));
  CHECK(has_word("漢"));
  CHECK(has_word("(7)"));
  CHECK_FALSE(has_word("—…!?"));
  CHECK_FALSE(has_word("🦅"));
}

TEST_CASE("ids are kebab-case, and any name can become one", "[policy]") {
  CHECK(is_id("project-names", false));
  CHECK(is_id("musterwerk.social-media", true));
  for (const char* wrong : {"", "-a", "a-", "a--b", "a.-b", ".a", "A", "a b", "a_b", "ä"}) {
    INFO(wrong);
    CHECK_FALSE(is_id(wrong, true));
  }
  CHECK_FALSE(is_id("a.b", false));
  CHECK(kebab_case("Project Names") == "project-names");
  CHECK(kebab_case("  Größe & Übung_2 ") == "groesse-uebung-2");
  CHECK(kebab_case("Hafen..Social Media.") == "hafen.social-media");
  CHECK(kebab_case("…").empty());
}

TEST_CASE("only A to Z become small") {
  CHECK(lower_ascii("Data-DM ÄÖ [z]@") == "data-dm ÄÖ [z]@");
  CHECK(lower_ascii("").empty());
}
