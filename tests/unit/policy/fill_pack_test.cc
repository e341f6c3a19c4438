// SPDX-License-Identifier: Apache-2.0
#include "policy/fill_pack.h"

#include <catch2/catch.hpp>

#include "packs_support.h"
#include "policy/json_write.h"
#include "policy/pack_values.h"
#include "policy/read_pack.h"

using namespace vorab::policy;
using namespace test;

namespace {

const std::string kParameters =
    parameter("company", R"("kind": "words", "example": ["Acme", "Acme AG"])") + ", " +
    parameter("other", R"("kind": "words", "example": ["Else"])") + ", " +
    parameter("limit", R"("kind": "number", "default": 3)") + ", " +
    parameter("hosts", R"("kind": "hosts", "example": "*.acme.corp")");

// The rules of a pack, filled in without the parameter `missing`.
std::string filled(const std::string& rules, const std::string& missing = "",
                   const std::set<std::string, std::less<>>& without = {}) {
  FakeFiles files;
  files.texts["ads/pack.json"] =
      pack_of(kParameters, rules, R"("lists": {"praise": {"words": ["w"]}},)");
  const PackResult result = read_pack("ads", files);
  INFO(brief(result.problems));
  REQUIRE_FALSE(has_errors(result.problems));
  Values values = example_values(result.pack);
  values.erase(missing);
  const FilledPack pack = fill_pack(result.pack, values, without);
  if (!pack.problems.empty()) return brief(pack.problems);
  std::string out;
  Node root = pack.files.at(0).root;
  if (member_of(root, "rules")) out = write_json(*member_of(root, "rules"));
  out.pop_back();
  for (const auto& [name, value] : pack.lists) out += ' ' + name;
  return out;
}

}  // namespace

TEST_CASE("parameters become values, items, texts and lists", "[packs]") {
  CHECK(
      filled(R"({"id": "ads-a", "threshold": {"parameter": "limit"}, "n": "{limit}",
                   "words": ["x", {"parameter": "company"}, "bei {company}"], "message": {"de": "{company}!"}})") ==
      R"([{"id":"ads-a","threshold":3,"n":"3","words":["x","Acme","Acme AG","bei Acme","bei Acme AG"],"message":{"de":"Acme!"}}])");
  CHECK(filled(R"({"id": "ads-a", "hosts": {"parameter": "hosts"}})") ==
        R"([{"id":"ads-a","hosts":["*.acme.corp"]}])");
  CHECK(filled(R"({"id": "ads-a", "list": "company", "near": {"list": "praise"}})") ==
        R"([{"id":"ads-a","list":"ads-company","near":{"list":"ads-praise"}}] ads-company)");
  CHECK(filled(R"({"id": "ads-a", "pattern": "{{company}} {limit} a{2}"})") ==
        R"([{"id":"ads-a","pattern":"(?:Acme\\ AG|Acme) {limit} a{2}"}])");
}

TEST_CASE("examples, notes and ids are left alone", "[packs]") {
  const std::string rule =
      R"({"id":"ads-{limit}","note":"{company}","examples":{"hit":["{company} {x}"]}})";
  CHECK(filled(rule) == "[" + rule + "]");
}

TEST_CASE("what asks for a missing value is left out: item, part or rule", "[packs]") {
  CHECK(filled(R"({"id": "ads-a", "words": ["x", {"parameter": "other"}, "{other}s"]})", "other") ==
        R"([{"id":"ads-a","words":["x"]}])");
  CHECK(filled(R"({"id": "ads-a", "hints": [{"list": "other"}, {"words": ["y"]}]})", "other") ==
        R"([{"id":"ads-a","hints":[{"words":["y"]}]}])");
  CHECK(filled(R"({"id": "ads-a", "words": [{"parameter": "other"}]}, {"id": "ads-b"})", "other") ==
        R"([{"id":"ads-b"}])");
  CHECK(
      filled(
          R"({"id": "ads-a", "near": {"list": "other"}}, {"id": "ads-b", "why": {"de": "{other}"}})",
          "other") == "[]");
  CHECK(filled(R"({"id": "ads-a", "unless": {"list": "other", "hashtags": ["#x"]},
                   "context": {"raise": {"list": "other"}, "lower": {"words": ["y"]}}})",
               "other") ==
        R"([{"id":"ads-a","unless":{"hashtags":["#x"]},"context":{"lower":{"words":["y"]}}}])");
  CHECK(filled(R"({"id": "ads-a", "unless": {"near": {"list": "other"}}})", "other") ==
        R"([{"id":"ads-a"}])");
}

TEST_CASE("what asks for a rule that is not there is left out with it", "[packs]") {
  const std::string rules =
      R"({"id": "ads-c", "if": {"rules": ["ads-b"]}}, {"id": "ads-b", "hints": [{"rule": "ads-a"}]},
         {"id": "ads-a"}, {"id": "ads-d", "unless": {"rules": ["ads-a"]}})";
  CHECK(filled(rules, "", {"ads-a"}) == R"([{"id":"ads-d"}])");
  CHECK(filled(rules).find("ads-c") != std::string::npos);
}

TEST_CASE("what a pack does not have is named, with the nearest", "[packs]") {
  CHECK(filled(R"({"id": "ads-a", "threshold": {"parameter": "limits"}})")
            .find("/rules/0/threshold/parameter: this pack has no parameter \"limits\" | write "
                  "\"limit\"") != std::string::npos);
  CHECK(filled(R"({"id": "ads-a", "list": "priase"})")
            .find("has no list \"priase\" | write \"praise\"") != std::string::npos);
  CHECK(filled(R"({"id": "ads-a", "list": "limit"})").find("of another kind") != std::string::npos);
  CHECK(filled(R"({"id": "ads-a", "why": {"de": "{compny}"}})").find("write \"company\"") !=
        std::string::npos);
  CHECK(filled(R"({"id": "ads-a", "x": {"parameter": "limit", "y": 1}})").find("unknown key") !=
        std::string::npos);
}
