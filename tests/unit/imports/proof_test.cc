// SPDX-License-Identifier: Apache-2.0
#include "imports/proof.h"

#include <catch2/catch.hpp>

using namespace vorab::imports;

namespace {

Rule rule_of(Json json, std::vector<std::string> hits) {
  Rule rule;
  rule.json = std::move(json);
  rule.name = "X";
  rule.place = {"x.toml", 7};
  rule.hits = std::move(hits);
  return rule;
}

Rule pattern(const char* expression, std::vector<std::string> hits) {
  return rule_of({{"id", "x"}, {"kind", "pattern"}, {"pattern", expression}}, std::move(hits));
}

constexpr Reason kWhy{"some reason", "some remedy"};

}  // namespace

TEST_CASE("examples are those that hold, with their marks", "[imports]") {
  std::vector<LeftOut> left_out;
  auto rule = pattern("K-(?P<mark>[0-9]+)", {"K-", "a K-1", "ö K-22", "K-333", "K-1 und K-2"});
  rule.misses = {"K-5", "K-x"};
  REQUIRE(prove(rule, left_out));
  CHECK(left_out.empty());
  CHECK(rule.json["examples"]["hit"] == Json{"a K-[[1]]", "ö K-[[22]]"});
  CHECK(rule.json["examples"]["miss"][0] == "K-x");
  CHECK(rule.json["examples"]["miss"].size() == 2);
}

TEST_CASE("brackets of the text's own stay literal", "[imports]") {
  std::vector<LeftOut> left_out;
  auto rule = pattern("\\[\\[a", {"x [[a"});
  REQUIRE(prove(rule, left_out));
  CHECK(rule.json["examples"]["hit"] == Json::array({"x \\[[a"}));
}

TEST_CASE("optional keys stay only if they help", "[imports]") {
  std::vector<LeftOut> left_out;
  auto rule = pattern("K-[0-9]+", {"Tor K-1"});
  rule.json["near"] = {{"words", {"Tor"}}};
  rule.json["unless"] = {{"words", {"Muster"}}};
  rule.json["context"] = "nonsense";
  rule.spared = {"Tor K-1 Muster"};
  for (const char* key : {"near", "unless", "context"}) {
    LeftOut dropped;
    dropped.part = key;
    dropped.why = kWhy;
    rule.optional.emplace_back(key, dropped);
  }
  REQUIRE(prove(rule, left_out));
  REQUIRE(left_out.size() == 1);
  CHECK(left_out[0].part == "context");
  CHECK(rule.json.contains("near"));
  CHECK(rule.json.contains("unless"));
  CHECK_FALSE(rule.json.contains("context"));
  CHECK(rule.json["examples"]["miss"][0] == "Tor K-1 Muster");
}

TEST_CASE("an optional key that costs too much goes", "[imports]") {
  for (const auto& [most, keeps] : {std::pair{3, true}, std::pair{2, false}}) {
    std::vector<LeftOut> left_out;
    auto rule = pattern("K-[0-9]+", {});
    for (int i = 0; i < 4; ++i) rule.hits.push_back(i < most ? "Tor K-1" : "K-1");
    rule.json["near"] = {{"words", {"Tor"}}};
    LeftOut near;
    near.part = "near";
    rule.optional.emplace_back("near", near);
    REQUIRE(prove(rule, left_out));
    CHECK(rule.json.contains("near") == keeps);
    CHECK(left_out.empty() == keeps);
  }
}

TEST_CASE("words that are not found are left out one by one", "[imports]") {
  std::vector<LeftOut> left_out;
  auto rule =
      rule_of({{"id", "x"}, {"kind", "terms"}, {"words", {"Kiebitz", "--", "Amsel"}}}, {"Amsel"});
  REQUIRE(prove(rule, left_out));
  CHECK(rule.json["words"] == Json{"Kiebitz", "Amsel"});
  REQUIRE(left_out.size() == 1);
  CHECK(left_out[0].part == "“--”");
  rule.json["words"] = {"--"};
  CHECK_FALSE(prove(rule, left_out));
}

TEST_CASE("what cannot be proved", "[imports]") {
  std::vector<LeftOut> left_out;
  auto broken = pattern("(?=a)", {});
  CHECK_FALSE(prove(broken, left_out));
  CHECK(left_out.back().why.reason == "Vorab does not understand the rule");
  CHECK(left_out.back().detail.starts_with("looking ahead with (?= is not understood"));
  CHECK(left_out.back().place.line == 7);
  auto dashes = pattern("a – b", {"a – b"});
  CHECK_FALSE(prove(dashes, left_out));
  CHECK(left_out.back().why.reason == "it asks for dashes or blanks of a certain kind");
  auto bare = pattern("abc", {});
  CHECK(prove(bare, left_out));
  CHECK(left_out.back().part == "an example");
  CHECK(objection_to(bare.json).empty());
  CHECK_FALSE(objection_to(broken.json).empty());
}
