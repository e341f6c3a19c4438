// SPDX-License-Identifier: Apache-2.0
#include "policy/read_emergency.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;

namespace {

std::string said(const std::string& emergency) {
  return test::first_problem(test::policy_with("\n\"emergency\": " + emergency + ","));
}

bool mentions(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

constexpr const char* kText = R"({"de": "a", "en": "b"})";

}  // namespace

TEST_CASE("an emergency has steps, places, people, evidence and clocks", "[emergency]") {
  const auto result = test::read(test::policy_with(R"("emergency": {
    "steps": [{"de": "Ruf an.", "en": "Call."}],
    "sites": {"linkedin": {"link": "https://a.example", "text": {"de": "Hier.", "en": "Here."}}},
    "contacts": [{"role": {"de": "Pforte", "en": "Gate"}, "phone": "100"}],
    "evidence": [{"de": "Bild", "en": "Picture"}],
    "deadlines": [{"title": {"de": "Meldung", "en": "Report"}, "hours": 72,
                   "text": {"de": "Bald", "en": "Soon"}}]},)"));
  INFO(test::brief(result.problems));
  REQUIRE(result.policy);
  REQUIRE(result.policy->emergency);
  const Emergency& emergency = *result.policy->emergency;
  CHECK(emergency.steps.at(0).at("de") == "Ruf an.");
  CHECK(emergency.sites.at("linkedin").link == "https://a.example");
  CHECK(emergency.sites.at("linkedin").text.at("en") == "Here.");
  CHECK(emergency.contacts.at(0).phone == "100");
  CHECK(emergency.evidence.at(0).at("en") == "Picture");
  CHECK(emergency.deadlines.at(0).hours == 72);
  CHECK(emergency.deadlines.at(0).title.at("de") == "Meldung");
  CHECK(emergency.deadlines.at(0).text.at("de") == "Bald");
  CHECK_FALSE(test::read(test::policy_with("")).policy->emergency);
}

TEST_CASE("what is wrong with an emergency is named with its place", "[emergency]") {
  CHECK(said(R"({"sites": {"linkdin": {"link": "https://a.example"}}})") ==
        "2:25 /emergency/sites/linkdin: \"linkdin\" is no network that this version knows | write "
        "\"linkedin\"");
  CHECK(mentions(said("{}"), "\"emergency\" is empty"));
  CHECK(mentions(said(R"({"sites": {}})"), "\"sites\" is empty"));
  CHECK(mentions(said(R"({"sites": []})"), "must be an object by site"));
  CHECK(mentions(said(R"({"sites": {"x": {}}})"), "nothing is said about this network"));
  CHECK(mentions(said(R"({"sites": {"x": {"link": "http://a.example"}}})"), "no https link"));
  CHECK(mentions(said(R"({"steps": [{"de": "a"}]})"), "says nothing in \"en\""));
  CHECK(mentions(said(R"({"step": []})"), "write \"steps\""));
  CHECK(mentions(said(R"({"deadlines": [{"hours": 72}]})"), "\"title\" is missing"));
  CHECK(mentions(said(std::string(R"({"deadlines": [{"title": )") + kText + R"(, "hours": 0}]})"),
                 "from 1 to 8760"));
}

TEST_CASE("an emergency is short", "[emergency]") {
  std::string steps = kText;
  for (int i = 0; i < 12; ++i) steps += std::string(", ") + kText;
  CHECK(
      mentions(said("{\"steps\": [" + steps + "]}"), "\"steps\" has 13 items | write at most 12"));
}
