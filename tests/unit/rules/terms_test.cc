// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "rules/rules_support.h"

using namespace vorab::rules;
using namespace vorab::rules::test;

TEST_CASE("a word is found with its exact UTF-16 span") {
  const auto rule = terms({"Seeadler"});
  CHECK(spans(check(rule, "Bald zeigen wir den Seeadler 🦅 auf der Messe")) == Spans{{20, 28}});
  CHECK(spans(check(rule, "🦅 Seeadler")) == Spans{{3, 11}});
  CHECK(spans(check(rule, "👩‍👩‍👧 seeadler")) == Spans{{9, 17}});
  CHECK(spans(check(rule, "Grüße\r\nSEEADLER\r\n")) == Spans{{7, 15}});
  CHECK(spans(check(rule, "\xED\xA0\x80 Seeadler")) == Spans{{4, 12}});  // three bad bytes
  CHECK(spans(check(rule, "Se\u0301eadler")) == Spans{{0, 9}});
  CHECK(spans(check(rule, "See\u200Badler")) == Spans{{0, 9}});
}

TEST_CASE("whole words only, whatever stands beside them") {
  const auto rule = terms({"Seeadler"});
  for (const auto* text :
       {"Seeadler", "„Seeadler“", "(Seeadler)", "#Seeadler", "@Seeadler", "Seeadler.", "Seeadler's",
        "Seeadler-Team", "Team-Seeadler", "🦅Seeadler", "Seeadler™", "*Seeadler*",
        "der\u00A0Seeadler\u00A0fliegt", "x/Seeadler", "1️⃣Seeadler", "Seeadler1️⃣"}) {
    INFO(text);
    CHECK(check(rule, text).findings.size() == 1);
  }
  for (const auto* text : {"", "Seeadlers", "Seeadlerprototyp", "Fischseeadler", "See adler",
                           "Seead1er", "Seeadler2", "Seeadle"}) {
    INFO(text);
    CHECK(check(rule, text).findings.empty());
  }
}

TEST_CASE("phrases: white space may vary within a line, everything else stands as written") {
  const auto rule = terms({"Projekt Nordstern", "Müller & Söhne", "NX-7", "C++"});
  CHECK(spans(check(rule, "projekt  NORDSTERN")) == Spans{{0, 18}});
  CHECK(spans(check(rule, "Projekt\u00A0Nordstern")) == Spans{{0, 17}});
  CHECK(check(rule, "Projekt\nNordstern").findings.empty());
  CHECK(check(rule, "Projekt, Nordstern").findings.empty());
  CHECK(spans(check(rule, "bei Muller & Sohne!")) == Spans{{4, 18}});
  CHECK(spans(check(rule, "der NX\u20117 läuft")) == Spans{{4, 8}});
  CHECK(spans(check(rule, "wir können C++.")) == Spans{{11, 14}});
  for (const auto* text : {"NX-70", "NX-7.5", "ANX-7", "NX 7", "NX7", "C+", "C", "1.NX-7x"}) {
    INFO(text);
    CHECK(check(rule, text).findings.empty());
  }
}

TEST_CASE("numbers are not cut out of longer numbers") {
  const auto rule = terms({"5", "2027"});
  CHECK(check(rule, "7,5 und 5.7 und 5,7").findings.empty());
  CHECK(spans(check(rule, "um 5, dann 2027.")) == Spans{{3, 4}, {11, 15}});
}

TEST_CASE("of one rule's overlapping terms the longest speaks") {
  const auto rule = terms({"Nordstern", "Projekt Nordstern"});
  CHECK(spans(check(rule, "Projekt Nordstern, Nordstern")) == Spans{{0, 17}, {19, 28}});
  const auto both = policy_of({terms({"Nordstern"}, "a"), terms({"Projekt Nordstern"}, "b")});
  CHECK(check(both, "Projekt Nordstern").findings.size() == 1);  // they say the same
}
