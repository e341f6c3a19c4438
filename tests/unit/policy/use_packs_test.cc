// SPDX-License-Identifier: Apache-2.0
#include "policy/use_packs.h"

#include <catch2/catch.hpp>

#include "packs_support.h"
#include "policy/inline_source.h"
#include "policy/json_write.h"

using namespace vorab::policy;
using namespace test;

namespace {

const std::string kCompany = parameter("company", R"("kind": "words", "example": ["Musterwerk"])");
const std::string kPack = pack_of(
    kCompany,
    R"({"id": "ads-praise", "kind": "terms", "list": "praise", "near": {"list": "company"}, )" +
        kTexts +
        R"(, "owner": "me", "examples": {"hit": ["Musterwerk: [[toll]]"], "miss": ["toll"]}})",
    R"("lists": {"praise": {"words": ["toll"]}},)");
const std::string kUse = R"({"pack": "ads", "with": {"company": {"list": "names"}}})";
const std::string kNames =
    R"("lists": {"names": {"file": "lists/names.txt"}}, "rules": [{"id": "own", "kind": "pattern", "pattern": "a"}], )";

Texts with_names() {
  Texts texts = files_with(kPack, kUse, kNames);
  texts["p/lists/names.txt"] = "Acme\nAcme AG\n";
  return texts;
}

std::string problems(const Texts& files) {
  std::string out;
  for (const auto& problem : load_with(files).problems) {
    out += problem.place.file + ": " + problem.message + " | " + problem.remedy + '\n';
  }
  return out;
}

}  // namespace

TEST_CASE("a policy has the rules of its packs, before its own", "[packs]") {
  const auto result = load_with(with_names());
  INFO(brief(result.problems));
  CHECK(ids(result) == "ads-praise own ");
  const Rule& rule = result.policy->rules.at(0);
  CHECK(rule.near->words.all().at(1).word == "Acme AG");
  CHECK(rule.owner.empty());
  CHECK(rule.hits.empty());  // its examples are about Musterwerk
  CHECK(rule.built);
  CHECK(rule.place.file == "packs/ads/pack.json");
  CHECK(result.problems.empty());
}

TEST_CASE("a bundle needs no packs, and says the same", "[packs]") {
  FakeFiles files;
  files.texts = with_names();
  auto document = inline_source("p", files, "packs");
  REQUIRE(std::holds_alternative<Node>(document));
  const std::string bundle = write_json(std::get<Node>(document));
  CHECK(bundle.find("packs") == std::string::npos);
  const auto result = load_text(bundle, "b");
  INFO(bundle << brief(result.problems));
  CHECK(ids(result) == "ads-praise own ");
  CHECK(result.policy->rules.at(0).near->words.all().size() == 2);
  CHECK(result.problems.empty());
}

TEST_CASE("a pack by itself has its examples' values, and its examples", "[packs]") {
  FakeFiles files;
  files.texts = with_names();
  const auto result = load("packs/ads", files);
  INFO(brief(result.problems));
  REQUIRE(result.policy);
  CHECK(result.policy->id == "ads");
  CHECK(result.policy->rules.at(0).near->words.all().at(0).word == "Musterwerk");
  CHECK(result.policy->rules.at(0).hits.size() == 1);
  CHECK(result.problems.empty());
  files.texts["packs/ads/pack.json"] =
      pack_of(kCompany, R"({"id": "ads-a", "kind": "terms", "words": ["x"]})",
              R"("lists": {"l": {"words": ["w"]}},)");
  CHECK(load("packs/ads", files).problems.size() == 2);  // parameter and list serve no rule
}

TEST_CASE("packs that are not there, broken or there twice", "[packs]") {
  CHECK(problems(files_with(kPack, "\"adds\""))
            .find(R"(there is no pack "adds" in packs | write "ads")") != std::string::npos);
  CHECK(problems(files_with(kPack, "\"../p\"")).find("there is no pack") != std::string::npos);
  CHECK(problems(files_with(kPack, "\"ads\", {\"pack\": \"ads\"}")).find("switched on twice") !=
        std::string::npos);
  CHECK(problems(files_with(kPack, "7")).find("must be") != std::string::npos);
  CHECK(problems(files_with(kPack, "{}")).find("\"pack\" is missing") != std::string::npos);
  CHECK(problems(files_with("{", "\"ads\""))
            .find(R"(p/policy.json: the pack "ads" cannot be used)") != std::string::npos);
  CHECK(load_text(R"({"format": 1, "id": "p", "packs": ["ads"]})", "b")
            .problems.at(0)
            .remedy.find("--packs") != std::string::npos);
}

TEST_CASE("rules of a pack are like others for later layers and for the policy's own", "[packs]") {
  FakeFiles files;
  files.texts = {
      {"packs/ads/pack.json", kPack},
      {"p/10.json",
       R"({"format": 1, "id": "a", "packs": [{"pack": "ads", "with": {"company": "Acme"}}],
                   "rules": [{"id": "own", "kind": "pattern", "pattern": "a", "unless": {"rules": ["ads-praise"]}}]})"},
      {"p/20.json",
       R"({"format": 1, "id": "b", "adjust": [{"rule": "ads-praise", "severity": "hint"}]})"}};
  const auto result = load_with(files);
  INFO(brief(result.problems));
  CHECK(ids(result) == "ads-praise own ");
  CHECK(std::get<Severity>(result.policy->rules.at(0).severity) == Severity::hint);
  // A broken pack breaks the layer that switches it on, and no other.
  files.texts["packs/ads/pack.json"] = "{";
  files.texts["p/30.json"] =
      R"({"format": 1, "id": "c", "rules": [{"id": "c", "kind": "pattern", "pattern": "a"}]})";
  files.texts.erase("p/20.json");
  CHECK(ids(load_with(files)) == "c ");
}

TEST_CASE("lists narrow rules as words do", "[packs]") {
  const auto result = read(R"({"format": 1, "id": "p", "lists": {"l": {"words": ["w"]}}, "rules": [
    {"id": "r", "kind": "pattern", "pattern": "a", "near": {"list": "l"},
     "unless": {"list": "l", "near": {"words": ["v"], "list": "l"}},
     "context": {"raise": {"list": "l"}, "lower": {"words": ["u"], "list": "l"}}}]})");
  INFO(brief(result.problems));
  REQUIRE(result.policy);
  const Rule& rule = result.policy->rules.at(0);
  CHECK(rule.near->words.all().size() == 1);
  CHECK(rule.unless->words.all().size() == 1);
  CHECK(rule.unless->near->words.all().size() == 2);
  CHECK(rule.raise->words.all().size() == 1);
  CHECK(rule.lower->words.all().size() == 2);
}
