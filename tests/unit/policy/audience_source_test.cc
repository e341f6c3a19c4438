// SPDX-License-Identifier: Apache-2.0
#include "policy/audience_source.h"

#include <catch2/catch.hpp>

#include "policy/json_write.h"

using namespace vorab::policy;

namespace {

std::string kept(const std::string& text, const std::vector<std::string>& groups) {
  auto json = parse_json(text, "p.json");
  REQUIRE(json.root);
  keep_source_for(groups, *json.root);
  std::string out = write_json(*json.root);
  std::erase(out, '\n');
  return out;
}

}  // namespace

TEST_CASE("what concerns others goes, with its lists and its groups' names") {
  const std::string source = R"({"lists": {"l": {"words": ["a"]}, "m": {"words": ["b"]}},
    "rules": [{"id": "x", "list": "l", "audience": ["sales"]},
              {"id": "y", "near": {"list": "m"}, "audience": ["legal", "board"]}, {"id": "z"}]})";
  CHECK(
      kept(source, {"legal"}) ==
      R"({"lists":{"m":{"words":["b"]}},"rules":[{"id":"y","near":{"list":"m"},"audience":["legal"]},{"id":"z"}]})");
  CHECK(kept(source, {}) == R"({"rules":[{"id":"z"}]})");
}

TEST_CASE("nothing asks about rules that are gone") {
  const std::string gone = R"({"id": "x", "audience": ["sales"]},)";
  const auto left = [&](const std::string& rules) {
    return kept(R"({"rules": [)" + gone + rules + "]}", {});
  };
  CHECK(left(R"({"id": "a", "unless": {"rules": ["x"]}})") == R"({"rules":[{"id":"a"}]})");
  CHECK(left(R"({"id": "a", "unless": {"rules": ["x", "b"]}}, {"id": "b"})") ==
        R"({"rules":[{"id":"a","unless":{"rules":["b"]}},{"id":"b"}]})");
  CHECK(left(R"({"id": "a", "if": {"rules": ["x"], "words": ["w"]}})") ==
        R"({"rules":[{"id":"a","if":{"words":["w"]}}]})");
  // It never comes true any more, nor does what asked about it.
  CHECK(
      left(
          R"({"id": "a", "if": {"rules": ["x"]}}, {"id": "b", "if": {"rules": ["a"]}}, {"id": "c"})") ==
      R"({"rules":[{"id":"c"}]})");
  CHECK(
      left(
          R"({"id": "a", "threshold": 2, "hints": [{"rule": "x", "weight": 2}, {"words": ["w"]}]}, {"id": "c"})") ==
      R"({"rules":[{"id":"c"}]})");
  CHECK(
      left(
          R"({"id": "a", "threshold": 2, "hints": [{"rule": "x"}, {"words": ["w"]}, {"rule": "c"}]}, {"id": "c"})") ==
      R"({"rules":[{"id":"a","threshold":2,"hints":[{"words":["w"]},{"rule":"c"}]},{"id":"c"}]})");
}

TEST_CASE("a document without rules stays as it is") {
  CHECK(kept(R"({"id": "x"})", {"sales"}) == R"({"id":"x"})");
  CHECK(kept("[]", {"sales"}) == "[]");
}
