// SPDX-License-Identifier: Apache-2.0
#include "rules/give_away.h"

#include "rules/hidden_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

// The pointers of all places that show one of two names.
std::vector<std::string> places(const std::string& json) {
  const auto parsed = policy::parse_json(json, "p.json");
  REQUIRE(parsed.root);
  auto words = secrets({"Seeadler", "Müller & Söhne"}, false);
  std::vector<std::string> out;
  for (const auto& problem : find_give_aways(*parsed.root, "projects", words, "p.json")) {
    CHECK(problem.message.find("projects") != std::string::npos);
    CHECK(problem.message.find("Seeadler") == std::string::npos);
    out.push_back(problem.place.pointer);
  }
  return out;
}

}  // namespace

TEST_CASE("whatever shows a hidden name is named with its place", "[hidden]") {
  const std::vector<std::string> texts{
      "Der Seeadler",    "unsere Seeadlern",        "Testseeadlerprototyp",
      "S-e-e-a-d-l-e-r", "#SeeadlerTeam",           "s33adler",
      "SEE ADLER",       "Mueller und Soehne GmbH", "MüllerSöhne",
      "seeadler\\\\d+"};
  for (const auto& text : texts) {
    INFO(text);
    CHECK(places(R"({"title": {"de": ")" + text + "\"}}").size() <= 2);
    if (text.find("und") == std::string::npos) CHECK_FALSE(places("[\"" + text + "\"]").empty());
  }
  CHECK(places(R"({"rules": [{"id": "r", "why": {"en": "About Seeadler."}}]})") ==
        std::vector<std::string>{"/rules/r/why/en"});
  CHECK(places(R"({"rules": [{"id": "seeadler-rule"}]})").size() == 1);
  CHECK(places(R"({"lists": {"seeadler": {}}})").size() == 1);
}

TEST_CASE("what is sealed, and other names, show nothing", "[hidden]") {
  CHECK(places(R"({"lists": {"a": {"hidden": {"records": "c2VlYWRsZXI=seeadler"}}}})").empty());
  CHECK(places(R"(["Seevogel", "Adler", "Müller und Partner", "der See, Adlerauge"])").empty());
}
