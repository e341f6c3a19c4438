// SPDX-License-Identifier: Apache-2.0
#include "host/narrowing_words.h"

#include <catch2/catch.hpp>

#include "policy/dates.h"

using namespace vorab;
using host::narrowing_words;

namespace {

std::string told(const policy::Rule& rule, std::string_view locale) {
  std::string out;
  for (const auto& sentence : narrowing_words(rule, locale))
    out += (out.empty() ? "" : " ") + sentence;
  return out;
}

}  // namespace

TEST_CASE("a rule for everywhere says nothing of it") { CHECK(told({}, "de").empty()); }

TEST_CASE("places and people are called as people call them") {
  policy::Rule rule;
  rule.sites = {"linkedin", "x", "youtube"};
  rule.surfaces = {"post", "alt-text"};
  CHECK(told(rule, "en") ==
        "Only on LinkedIn, X and YouTube. Only in posts and image descriptions.");
  CHECK(told(rule, "de") ==
        "Nur auf LinkedIn, X und YouTube. Nur in Beiträgen und Bildbeschreibungen.");
  rule = {};
  rule.posting_as = {"company"};
  rule.languages = {"de"};
  rule.audience = {"sales", "board"};
  rule.only_with = {"image", "video"};
  CHECK(told(rule, "en") ==
        "Only when you write for the company. Only in texts in German. Only for these groups: "
        "sales and "
        "board. Only with a picture or a video.");
  CHECK(told(rule, "de") ==
        "Nur wenn du für die Firma schreibst. Nur in Texten auf Deutsch. Nur für diese Gruppen: "
        "sales "
        "und board. Nur mit einem Bild oder einem Video.");
}

TEST_CASE("days are told as days, other moments with their time") {
  policy::Rule rule;
  rule.from = policy::parse_date("2027-02-08");
  rule.until = policy::parse_date("2027-03-12");  // the end of the 11th
  CHECK(told(rule, "en") == "From 8 February 2027. Until 11 March 2027.");
  CHECK(told(rule, "de") == "Ab 8. Februar 2027. Bis 11. März 2027.");
  rule = {};
  rule.until = policy::parse_time("2027-03-11T10:05:00+01:00");
  CHECK(told(rule, "en") == "Until 11 March 2027, 09:05 UTC.");
  CHECK(told(rule, "de") == "Bis 11. März 2027, 09:05 Uhr UTC.");
}

TEST_CASE("no word of a rule and no end of an embargo is told") {
  policy::Rule rule;
  rule.embargo_until = policy::parse_date("2027-03-01");
  rule.near = policy::Near{std::vector<policy::Entry>{{"Geheimwort", {}, {}}}, 8, {}};
  rule.unless = policy::Unless{std::vector<policy::Entry>{{"Zoo", {}, {}}}, {}, {"other"}, {}};
  rule.show = policy::Show::once_a_day;
  for (const auto* locale : {"de", "en"}) {
    const std::string text = told(rule, locale);
    INFO(text);
    for (const auto* secret : {"2027", "Geheimwort", "Zoo", "other\""}) {
      CHECK(text.find(secret) == std::string::npos);
    }
  }
  CHECK(
      told(rule, "en") ==
      "Only while an embargo lasts. Only where certain words are near. Not where certain words or "
      "hashtags stand with it. Not where another rule already says something. At most once a day.");
}
