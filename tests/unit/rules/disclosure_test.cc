// SPDX-License-Identifier: Apache-2.0
#include "rules/disclosure.h"

#include <catch2/catch.hpp>
#include <string>

using namespace vorab;
using namespace vorab::rules;

namespace {

text::Span place(const std::string& text, const std::string& word) {
  const auto at = text.find(word);
  REQUIRE(at != std::string::npos);
  return {at, at + word.size()};
}

bool is_denied(const std::string& text, const std::string& word) {
  const text::Text read(text);
  return Speech(read).is_denied(place(text, word));
}

bool is_quoted(const std::string& text, const std::string& word) {
  const text::Text read(text);
  return Speech(read).is_quoted(place(text, word));
}

}  // namespace

TEST_CASE("a denial stands in the same clause, close by") {
  for (const std::string text : {"Das ist keine Werbung", "Nein, das ist keine bezahlte Werbung!",
                                 "Das hier ist nicht als Werbung gemeint",
                                 "Kein Sponsoring, keine #Werbung", "Ganz ohne Werbung"}) {
    INFO(text);
    CHECK(is_denied(text, "Werbung"));
  }
  for (const std::string text : {"Werbung", "Kein Witz: Werbung", "Ich kann nicht anders. Werbung!",
                                 "Das ist nicht nur Werbung", "Nicht vergessen – Werbung",
                                 "Ich habe keine Zeit für so viel andere Werbung"}) {
    INFO(text);
    CHECK_FALSE(is_denied(text, "Werbung"));
  }
  CHECK(is_denied("this is not an ad", "ad"));
  CHECK(is_denied("This isn't an ad", "ad"));
  CHECK(is_denied("Ich arbeite bei Musterwerk nicht mehr", "Ich arbeite bei Musterwerk"));
  CHECK(is_denied("I work for Musterwerk anymore", "I work for Musterwerk"));
  CHECK_FALSE(
      is_denied("Ich arbeite bei Musterwerk nicht im Vertrieb", "Ich arbeite bei Musterwerk"));
}

TEST_CASE("quotations are pairs of marks around whole words") {
  CHECK(is_quoted("Sie rief „Werbung!“ und ging", "Werbung"));
  CHECK(is_quoted("They call it “Werbung” here", "Werbung"));
  CHECK(is_quoted("»Werbung« sagt er", "Werbung"));
  CHECK(is_quoted("the \"Werbung\" label", "Werbung"));
  CHECK_FALSE(is_quoted("24\" Monitor, Werbung, 27\" Monitor", "Werbung"));
  CHECK_FALSE(is_quoted("„Super“, Werbung, „toll“", "Werbung"));
  CHECK_FALSE(is_quoted("don’t miss it, Werbung, it’s", "Werbung"));
  CHECK_FALSE(is_quoted("„nie geschlossen\nWerbung“", "Werbung"));
}

TEST_CASE("parts of a phrase belong to one clause") {
  const auto one = [](const std::string& text, const std::string& a, const std::string& b) {
    const text::Text read(text);
    return Speech(read).is_one_phrase(place(text, a), place(text, b));
  };
  CHECK(one("ich arbeite seit 2019 als Ingenieurin bei Musterwerk", "arbeite", " bei"));
  CHECK(one("ich arbeite bei Musterwerk", "arbeite", " bei"));
  CHECK_FALSE(one("ich arbeite bei Siemens, bei Musterwerk ist", "arbeite", "bei Musterwerk"));
  CHECK_FALSE(one("ich arbeite nicht bei Musterwerk", "arbeite", " bei"));
  CHECK_FALSE(one("ich arbeite eins zwei drei vier fünf sechs sieben bei", "arbeite", " bei"));
}

TEST_CASE("a word in a hashtag of several is another tag") {
  const text::Text parts("#KeineWerbung #Werbung");
  const Speech speech(parts);
  CHECK(speech.is_part_of_tag({6, 13}));
  CHECK_FALSE(speech.is_part_of_tag({15, 22}));
}
