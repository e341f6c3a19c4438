// SPDX-License-Identifier: Apache-2.0
#include "policy/pack_values.h"

#include <catch2/catch.hpp>

#include "packs_support.h"

using namespace vorab::policy;
using namespace test;

namespace {

const std::string kRule = R"({"id": "ads-a", "kind": "terms", "words": ["{one}"], )" + kTexts + "}";

// What a policy is told that gives a parameter of this kind this value.
std::string given(const std::string& kind, const std::string& value) {
  const auto files = files_with(
      pack_of(parameter("one", R"("kind": ")" + kind + R"(", "required": true, "example": )" +
                                   (kind == "number" ? "1"
                                    : kind == "date" ? "\"2026-01-01\""
                                                     : "\"x\"")),
              kRule),
      R"({"pack": "ads", "with": {"one": )" + value + "}}",
      R"("lists": {"mine": {"words": ["a", {"word": "b"}]}},)");
  const auto result = load_with(files);
  if (has_errors(result.problems)) return brief(result.problems);
  std::string out;
  for (const Entry& entry : std::get<Terms>(result.policy->rules.at(0).kind).entries) {
    out += entry.word + ' ';
  }
  return out;
}

}  // namespace

TEST_CASE("a value is a text, a list, a number, a day or a list of the policy", "[packs]") {
  CHECK(given("words", R"("Acme")") == "Acme ");
  CHECK(given("words", R"(["Acme", {"word": "Acme AG", "note": "n"}])") == "Acme Acme AG ");
  CHECK(given("hashtags", R"("#Acme")") == "Acme ");
  CHECK(given("handles", R"(["@acme"])") == "acme ");
  CHECK(given("hosts", R"("*.acme.corp")") == "*.acme.corp ");
  CHECK(given("number", "2.50") == "2.5 ");
  CHECK(given("number", "40") == "40 ");
  CHECK(given("date", R"("2027-03-01")") == "2027-03-01 ");
  CHECK(given("text", R"("anything")") == "anything ");
  CHECK(given("words", R"({"list": "mine"})") == "a b ");
}

TEST_CASE("a wrong value is named where it stands", "[packs]") {
  const std::string at = " /packs/0/with/one";
  for (const auto& [kind, value] : {std::pair{"words", "7"},
                                    {"words", "[]"},
                                    {"words", "\"!\""},
                                    {"hosts", "\"a b\""},
                                    {"hashtags", "\"#a b\""},
                                    {"number", "\"7\""},
                                    {"date", "\"tomorrow\""},
                                    {"text", "[\"a\"]"}}) {
    INFO(kind << ' ' << value << ' ' << given(kind, value));
    CHECK(given(kind, value).find(at) != std::string::npos);
  }
  CHECK(given("words", R"({"list": "mien"})")
            .find(at + "/list: there is no list \"mien\" in this file | "
                       "write \"mine\"") != std::string::npos);
}

TEST_CASE("what is required must be given, what is unknown must not", "[packs]") {
  const std::string pack =
      pack_of(parameter("one", R"("kind": "words", "required": true, "example": "Acme")"), kRule);
  CHECK(brief(load_with(files_with(pack, R"("ads")")).problems) ==
        R"(1:36 /packs/0: the pack "ads" needs "one" | add "with": {"one": ["Acme"]})");
  CHECK(brief(load_with(files_with(pack, R"({"pack": "ads", "with": {"onne": "x", "one": "y"}})"))
                  .problems)
            .find(R"(/packs/0/with/onne: the pack "ads" has no parameter "onne" | write "one")") !=
        std::string::npos);
}

TEST_CASE("defaults count where nothing is given", "[packs]") {
  const auto result = load_with(files_with(
      pack_of(parameter("one", R"("kind": "words", "default": ["usual"], "example": "Acme")"),
              kRule),
      R"("ads")"));
  REQUIRE(result.policy);
  CHECK(std::get<Terms>(result.policy->rules.at(0).kind).entries.at(0).word == "usual");
}
