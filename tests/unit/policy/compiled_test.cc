// SPDX-License-Identifier: Apache-2.0
#include "policy/compiled.h"

#include <catch2/catch.hpp>

#include "policy/json_write.h"
#include "policy_support.h"

using namespace vorab::policy;

namespace {

// A bundle with one pattern "a" and these members of `compiled`.
LoadResult bundle(const std::string& members) {
  return test::read(test::policy_with("\"compiled\": {" + members + "},"));
}

std::string engine() { return "\"engine\": \"" + std::string(engine_version()) + "\""; }

std::string vouching(const std::string& mark) {
  return engine() + R"(, "patterns": {"r": ")" + mark + R"("})";
}

const Pattern& pattern_of(const LoadResult& loaded) {
  return std::get<Pattern>(loaded.policy.value().rules.at(0).kind);
}

}  // namespace

TEST_CASE("a pattern that its bundle vouches for counts as judged", "[compiled]") {
  const auto loaded = bundle(vouching(mark_of({"a"})));
  CHECK(test::brief(loaded.problems).empty());
  CHECK(pattern_of(loaded).judged);
  CHECK(loaded.policy->rules[0].built);
}

TEST_CASE("what is vouched for is this very pattern", "[compiled]") {
  CHECK_FALSE(pattern_of(bundle(vouching(mark_of({"b"})))).judged);
  CHECK_FALSE(pattern_of(bundle(vouching(mark_of({"a", false, true})))).judged);
  CHECK_FALSE(pattern_of(bundle(engine())).judged);
  CHECK(bundle(engine()).policy->rules[0].built);
}

TEST_CASE("what another version computed is passed over, whatever it is", "[compiled]") {
  for (const auto* engine : {"0.0.9", "99.0.0", "x"}) {
    const auto loaded = bundle("\"engine\": \"" + std::string(engine) +
                               R"(", "patterns": {"r": 7}, "automata": [1])");
    INFO(test::brief(loaded.problems));
    REQUIRE(loaded.policy);
    CHECK(loaded.problems.empty());
    CHECK_FALSE(pattern_of(loaded).judged);
  }
}

TEST_CASE("a damaged bundle is refused with its place", "[compiled]") {
  for (const auto* members :
       {"", R"("engine": 1)", R"("engine": "E", "patterns": [])",
        R"("engine": "E", "patterns": {"r": []})", R"("engine": "E", "patterns": {"r": ""})",
        R"("engine": "E", "patterns": {"r": {"of": "x"}})", R"("engine": "E", "automata": 1)"}) {
    std::string text = members;
    if (const auto at = text.find("\"E\""); at != std::string::npos) {
      text.replace(at, 3, "\"" + std::string(engine_version()) + "\"");
    }
    INFO(text);
    const auto loaded = bundle(text);
    CHECK_FALSE(loaded.policy);
    REQUIRE(has_errors(loaded.problems));
    CHECK(loaded.problems[0].place.pointer.starts_with("/compiled"));
  }
}

TEST_CASE("what is written is what is read", "[compiled]") {
  Compiled compiled{std::string(engine_version()), {}};
  compiled.patterns["r"] = mark_of({"a"});
  compiled.patterns["none"] = "x\"\n";
  const std::string text = write_json(node_of(compiled));
  const auto loaded = bundle(text.substr(1, text.rfind('}') - 1));
  CHECK(test::brief(loaded.problems).empty());
  CHECK(pattern_of(loaded).judged);
}

TEST_CASE("what earlier versions wrote of a pattern is passed over", "[compiled]") {
  const auto loaded = bundle(engine() + R"(, "literals": {"r": {"of": ")" + mark_of({"a"}) +
                             R"(", "all": [["never"]]}})");
  CHECK(test::brief(loaded.problems).empty());
  CHECK_FALSE(pattern_of(loaded).judged);
  CHECK(loaded.policy->rules[0].built);
}
