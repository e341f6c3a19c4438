// SPDX-License-Identifier: Apache-2.0
#include "policy/read_examples.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;

namespace {

// A rule whose examples are `examples`, as JSON, in line 3.
LoadResult with(const std::string& examples) {
  return test::read(test::terms_with("\"words\": [\"a\"], \"examples\":\n" + examples));
}

Example only_hit(const std::string& text) {
  const auto result = with("{\"hit\": [\"" + text + "\"]}");
  INFO(test::brief(result.problems));
  REQUIRE(result.policy);
  return result.policy->rules.at(0).hits.at(0);
}

}  // namespace

TEST_CASE("marks are taken out of an example", "[policy]") {
  const Example example = only_hit("Der [[Ä]]-Typ und [[b c]]");
  CHECK(example.text == "Der Ä-Typ und b c");
  CHECK(example.marks == std::vector<Bytes>{{4, 6}, {15, 18}});
  CHECK(only_hit("kein Span").marks.empty());
}

TEST_CASE("brackets can be meant", "[policy]") {
  const Example literal = only_hit("\\\\[[x\\\\]] [[y]]");
  CHECK(literal.text == "[[x]] y");
  CHECK(literal.marks == std::vector<Bytes>{{6, 7}});
  const Example single = only_hit("[a] [[b[0]]]");
  CHECK(single.text == "[a] b[0]");
  CHECK(single.marks == std::vector<Bytes>{{4, 8}});
}

TEST_CASE("broken marks are named where they are", "[policy]") {
  const auto said = [](const std::string& text) {
    return test::brief(with("{\"hit\": [\"" + text + "\"]}").problems);
  };
  CHECK(
      said("Der [[a fliegt").starts_with("3:15 /rules/0/examples/hit/0: this [[ is never closed"));
  CHECK(said("Der a]] fliegt").starts_with("3:16 /rules/0/examples/hit/0: this ]] closes no mark"));
  CHECK(said("Der [[a [[b]]").starts_with("3:19 /rules/0/examples/hit/0: this [[ stands inside"));
  CHECK(said("Der [[]] x").starts_with("3:17 /rules/0/examples/hit/0: there is nothing between"));
  CHECK(said("\\u00e4 [[a").starts_with("3:18 "));
}

TEST_CASE("an example may say where and when", "[policy]") {
  const auto result = with(
      R"({"hit": [{"text": "[[a]]", "site": "x", "surface": "comment", "posting_as": "company",
           "at": "2027-02-01T09:00:00+01:00", "attachments": {"image": 2}, "audience": ["sales"]}], "miss": ["b"]})");
  REQUIRE(result.policy);
  const Example& example = result.policy->rules.at(0).hits.at(0);
  CHECK(example.site == "x");
  CHECK(example.surface == "comment");
  CHECK(example.posting_as == "company");
  CHECK(example.at.has_value());
  CHECK(example.attachments == std::map<std::string, int>{{"image", 2}});
  CHECK(example.audience == std::vector<std::string>{"sales"});
  CHECK(example.place.line == 3);
  CHECK(result.policy->rules.at(0).misses.size() == 1);
}

TEST_CASE("broken examples are named", "[policy]") {
  CHECK(test::brief(with(R"({"miss": ["[[a]]"]})").problems).find("must not be found marks") !=
        std::string::npos);
  CHECK(test::brief(with(R"(["a"])").problems).find("must be an object") != std::string::npos);
  CHECK(test::brief(with(R"({"hits": ["a"]})").problems).ends_with("write \"hit\""));
  CHECK(test::brief(with(R"({"hit": [{}]})").problems).find("\"text\" is missing") !=
        std::string::npos);
  CHECK(test::brief(with(R"({"hit": [1]})").problems).find("a text or an object with \"text\"") !=
        std::string::npos);
  CHECK(test::brief(with(R"({"hit": [{"text": "a", "site": "twitter"}]})").problems)
            .find("unknown name \"twitter\"") != std::string::npos);
  CHECK(test::brief(with(R"({"hit": [{"text": "a", "attachments": {"img": 1}}]})").problems)
            .find("unknown key \"img\"") != std::string::npos);
}

TEST_CASE("an exercise has a text and a language, and stands alone", "[examples]") {
  const auto said = [](const std::string& example, const std::string& more = "") {
    return test::first_problem(test::terms_with("\"words\": [\"a\"], " + more +
                                                "\"examples\": {\"hit\": [" + example + "]}"));
  };
  const auto result = test::read(test::terms_with(
      R"("words": ["a"], "examples": {"hit": [{"text": "[[a]] b", "practice": "en"}]})"));
  REQUIRE(result.policy);
  CHECK(result.policy->rules[0].hits[0].practice == "en");
  CHECK(result.policy->rules[0].hits[0].text == "a b");
  CHECK(said(R"({"text": "a", "practice": true})").find("\"practice\" must be a text") !=
        std::string::npos);
  CHECK(said(R"({"text": "a", "practice": "fr"})").find("unknown name \"fr\"") !=
        std::string::npos);
  CHECK(said(R"({"text": "a", "practice": "de", "site": "x"})")
            .find("an exercise stands alone, without \"site\"") != std::string::npos);
  CHECK(said(R"({"text": ")" + std::string(501, 'a') + R"(", "practice": "de"})")
            .find("has 501 characters | write at most 500") != std::string::npos);
  CHECK(said(R"({"text": "a", "practice": "de"})", R"("embargo_until": "2027-03-01", )")
            .find("an exercise about what is under embargo would tell it") != std::string::npos);
}
