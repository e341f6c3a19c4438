// SPDX-License-Identifier: Apache-2.0
#include "policy/lint_dead.h"

#include <catch2/catch.hpp>
#include <string>

#include "policy_support.h"

using namespace vorab::policy;

namespace {

// What is said about rules a, b, … of these members.
std::string said(const std::vector<std::string>& rules, const std::string& head = "") {
  std::string text = "{\"format\": 1, \"id\": \"p\", " + head + " \"rules\": [";
  for (std::size_t i = 0; i < rules.size(); ++i) {
    text += std::string(i > 0 ? ",\n" : "\n") + "{\"id\": \"" + static_cast<char>('a' + i) +
            "\", " + rules[i] + "}";
  }
  const auto result = test::read(text + "]}");
  INFO(test::brief(result.problems));
  REQUIRE(result.policy);
  std::string out;
  for (const Problem& problem : lint_dead_rules(*result.policy)) {
    CHECK_FALSE(problem.remedy.empty());
    out += problem.message + " | " + problem.remedy + "\n";
  }
  return out;
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

const std::string kTwo = R"("kind": "terms", "words": ["Seeadler", "Nordstern"])";
const std::string kOne = R"("kind": "terms", "words": ["seeadler"])";
const std::string kSerial = R"("kind": "pattern", "pattern": "MW-[0-9]+")";

}  // namespace

TEST_CASE("a rule whose words an earlier one has all", "[policy]") {
  CHECK(has(said({kTwo, kOne}), "rule \"b\" finds nothing but what rule \"a\" finds, in p.json:2"));
  CHECK(has(said({kTwo, kTwo}), "rule \"b\" finds just what rule \"a\" finds"));
  CHECK(said({kOne, kTwo}).empty());
  CHECK(said({kTwo, kOne + R"(, "sites": ["x"], "severity": "stop")"}).empty());
  CHECK(said({kTwo, kOne + R"(, "match": "word")"}).empty());
  CHECK(said({kTwo, kOne + R"(, "disguised": true)"}).empty());
  CHECK(said({kTwo, R"("kind": "terms", "words": ["Seeadler", "Komet"])"}).empty());
  CHECK(said({R"("kind": "terms", "words": [{"word": "Seeadler", "until": "2027-01-01"}, "Komet"])",
              kOne})
            .empty());
}

TEST_CASE("attachments that a surface never has", "[policy]") {
  const auto on = [](const std::string& surfaces, const std::string& with) {
    return said({kSerial + ", \"surfaces\": [" + surfaces + "], \"only_with\": [" + with + "]"});
  };
  CHECK(has(on(R"("profile")", R"("image")"), "waits for what nobody can attach there"));
  CHECK(has(on(R"("profile", "alt-text")", R"("video", "document")"), "nobody can attach"));
  CHECK(on(R"("profile", "post")", R"("image")").empty());
  CHECK(on(R"("alt-text")", R"("image")").empty());
  CHECK(on(R"("profile")", R"("image", "link")").empty());
}

TEST_CASE("a rule that begins when the policy is over", "[policy]") {
  const std::string later = kSerial + R"(, "applies": {"from": "2027-06-01"})";
  CHECK(has(said({later}, R"("expires": "2027-05-01",)"),
            "begins on 2027-06-01, after the policy expires on 2027-05-01"));
  CHECK(said({later}, R"("expires": "2027-07-01",)").empty());
  CHECK(said({later}).empty());
}

TEST_CASE("groups that only nearly exist", "[policy]") {
  const auto of = [](const std::string& group) {
    return kSerial + ", \"audience\": [\"" + group + "\"]";
  };
  CHECK(has(said({of("finance"), of("finance") + R"(, "sites": ["x"])",
                  of("finanze") + R"(, "sites": ["xing"])"}),
            "rule \"c\" is for \"finanze\", a group that no other rule knows | did you mean"));
  CHECK(said({of("finance"), of("sales") + R"(, "sites": ["x"])"}).empty());
}

TEST_CASE("words that are found and taken back at once", "[policy]") {
  CHECK(has(said({kTwo + R"(, "unless": {"words": ["NORDSTERN"]})"}),
            "\"Nordstern\" is found and taken back by \"unless\" at once"));
  CHECK(said({kTwo + R"(, "unless": {"words": ["Zoo"]})"}).empty());
}
