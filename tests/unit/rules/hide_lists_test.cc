// SPDX-License-Identifier: Apache-2.0
#include "rules/hide_lists.h"

#include <catch2/catch.hpp>

#include "policy/json_write.h"
#include "policy/load.h"
#include "rules/rule_set.h"

using namespace vorab;

namespace {

const std::string kRule =
    R"({"id":"r","kind":"terms","list":"deals","message":{"de":"m","en":"m"}})";

std::string source(const std::string& list, const std::string& rules = kRule) {
  return R"({"format":1,"id":"p","lists":{"deals":)" + list + R"(},"rules":[)" + rules + "]}";
}

// The document with its lists hidden.
std::string built(const std::string& text, policy::Problems* problems = nullptr) {
  auto parsed = policy::parse_json(text, "p.json");
  REQUIRE(parsed.root);
  auto found = rules::hide_lists(*parsed.root, "p.json");
  if (problems) *problems = std::move(found);
  return policy::write_json(*parsed.root);
}

std::size_t count(const std::string& policy_text, const std::string& text) {
  const auto loaded = policy::load_text(policy_text, "p.json");
  REQUIRE(loaded.policy);
  return rules::RuleSet::build(*loaded.policy).rules->check(text, {}).findings.size();
}

}  // namespace

TEST_CASE("a document with hidden lists is a policy that finds the same", "[hidden]") {
  const auto text =
      source(R"({"words":["Seeadler",{"word":"Nordstern","instead":{"en":"it"}}],"hidden":true})");
  const auto bundle = built(text);
  CHECK(bundle.find("eeadler") == std::string::npos);
  CHECK(bundle.find("ordstern") == std::string::npos);
  for (const auto* post : {"Der Seeadlerprototyp", "the Nordstern", "ein Adler"}) {
    CHECK(count(bundle, post) == count(text, post));
  }
  CHECK(built(bundle) == bundle);
}

TEST_CASE("lists that are not to be hidden stay", "[hidden]") {
  const auto text = source(R"({"words":["Seeadler"],"hidden":false})");
  CHECK(built(text).find("Seeadler") != std::string::npos);
}

TEST_CASE("a list is hidden for what its rules ask", "[hidden]") {
  const auto with = [](const std::string& more) {
    return source(
        R"({"words":["Seeadler"],"hidden":true})",
        R"({"id":"r","kind":"terms","list":"deals",)" + more + R"("message":{"de":"m","en":"m"}})");
  };
  CHECK(built(with("")).find(R"("match":"inflected")") != std::string::npos);
  CHECK(built(with(R"("match":"word",)")).find(R"("match":"word")") != std::string::npos);
  CHECK(built(with(R"("disguised":true,)")).find(R"("disguised":true,"rounds")") !=
        std::string::npos);
}

TEST_CASE("what shows an entry elsewhere is a problem", "[hidden]") {
  policy::Problems problems;
  (void)built(
      source(
          R"({"words":["Seeadler"],"hidden":true})",
          R"({"id":"r","kind":"terms","list":"deals","message":{"de":"Nicht Seeadler sagen","en":"m"}})"),
      &problems);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].place.pointer == "/rules/r/message/de");
}
