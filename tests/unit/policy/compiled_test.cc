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

std::string literals_of(const std::string& mark) {
  return engine() + R"(, "literals": {"r": {"of": ")" + mark + R"(", "all": [["a", "b"], ["c"]]}})";
}

const Pattern& pattern_of(const LoadResult& loaded) {
  return std::get<Pattern>(loaded.policy.value().rules.at(0).kind);
}

}  // namespace

TEST_CASE("a bundle's literals reach their pattern", "[compiled]") {
  const auto loaded = bundle(literals_of(mark_of({"a"})));
  CHECK(test::brief(loaded.problems).empty());
  CHECK(pattern_of(loaded).literals == Literals{{"a", "b"}, {"c"}});
  CHECK(loaded.policy->rules[0].built);
}

TEST_CASE("literals of another pattern are passed over", "[compiled]") {
  CHECK_FALSE(pattern_of(bundle(literals_of(mark_of({"b"})))).literals);
  CHECK_FALSE(pattern_of(bundle(literals_of(mark_of({"a", false, true})))).literals);
  CHECK_FALSE(pattern_of(bundle(engine())).literals);
  CHECK(bundle(engine()).policy->rules[0].built);
}

TEST_CASE("what another version computed is passed over, whatever it is", "[compiled]") {
  for (const auto* engine : {"0.0.9", "99.0.0", "x"}) {
    const auto loaded = bundle("\"engine\": \"" + std::string(engine) +
                               R"(", "literals": {"r": 7}, "automata": [1])");
    INFO(test::brief(loaded.problems));
    REQUIRE(loaded.policy);
    CHECK(loaded.problems.empty());
    CHECK_FALSE(pattern_of(loaded).literals);
  }
}

TEST_CASE("a damaged bundle is refused with its place", "[compiled]") {
  for (const auto* members :
       {"", R"("engine": 1)", R"("engine": "E", "literals": [])",
        R"("engine": "E", "literals": {"r": []})", R"("engine": "E", "literals": {"r": {}})",
        R"("engine": "E", "literals": {"r": {"of": "x", "all": [["A"]]}})",
        R"("engine": "E", "literals": {"r": {"of": "x", "all": [["ä"]]}})",
        R"("engine": "E", "literals": {"r": {"of": "x", "all": [[""]]}})",
        R"("engine": "E", "literals": {"r": {"of": "x", "all": [[]]}})",
        R"("engine": "E", "literals": {"r": {"of": "x", "all": []}})",
        R"("engine": "E", "literals": {"r": {"of": "x", "all": [[1]]}})",
        R"("engine": "E", "automata": 1)"}) {
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
  compiled.literals["r"] = {mark_of({"a"}), {{"a\"\n"}}};
  compiled.literals["none"] = {"x", {}};
  const std::string text = write_json(node_of(compiled));
  const auto loaded = bundle(text.substr(1, text.rfind('}') - 1));
  CHECK(test::brief(loaded.problems).empty());
  CHECK(pattern_of(loaded).literals == Literals{{"a\"\n"}});
}
