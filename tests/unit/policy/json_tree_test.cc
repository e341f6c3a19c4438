// SPDX-License-Identifier: Apache-2.0
#include "policy/json_tree.h"

#include <catch2/catch.hpp>
#include <random>

#include "cases.h"
#include "policy_support.h"

using namespace vorab::policy;
using test::brief;

namespace {

std::string at(const Mark& mark) {
  return std::to_string(mark.line) + ':' + std::to_string(mark.column);
}

const Node& member(const Node& node, std::size_t i) { return node.as<Node::Object>()->at(i).value; }

}  // namespace

TEST_CASE("every key and value knows its place", "[policy]") {
  const auto json = parse_json(
      "{ // comment\r\n  \"ä\" : [1, -2.5e1,\ttrue, null],\n\"b\":{}, \"c\": \"🦅\\n\" /* x */ "
      "}",
      "p.json");
  REQUIRE(json.root);
  CHECK(json.problems.empty());
  const auto& members = *json.root->as<Node::Object>();
  REQUIRE(members.size() == 3);
  CHECK(at(json.root->mark) == "1:1");
  CHECK(members[0].key == "ä");
  CHECK(at(members[0].mark) == "2:3");
  CHECK(at(members[0].value.mark) == "2:9");
  const auto& items = *members[0].value.as<Node::Array>();
  REQUIRE(items.size() == 4);
  CHECK(at(items[0].mark) == "2:10");
  CHECK(*items[1].as<double>() == -25);
  CHECK(at(items[1].mark) == "2:13");
  CHECK(*items[2].as<bool>());
  CHECK(at(items[2].mark) == "2:21");
  CHECK(items[3].as<Node::Null>());
  CHECK(at(items[3].mark) == "2:27");
  CHECK(at(members[1].value.mark) == "3:5");
  CHECK(at(members[2].mark) == "3:9");
  CHECK(*members[2].value.as<std::string>() == "🦅\n");
  CHECK(at(members[2].value.mark) == "3:14");
}

TEST_CASE("numbers directly before brackets keep the next place right", "[policy]") {
  const auto json = parse_json("[1,[2],3]", "p.json");
  REQUIRE(json.root);
  const auto& items = *json.root->as<Node::Array>();
  CHECK(at(items[1].mark) == "1:4");
  CHECK(at(items[1].as<Node::Array>()->at(0).mark) == "1:5");
  CHECK(at(items[2].mark) == "1:8");
}

TEST_CASE("a byte order mark is no column", "[policy]") {
  const auto json = parse_json("\xEF\xBB\xBF{\"a\": 1}", "p.json");
  REQUIRE(json.root);
  CHECK(at(json.root->mark) == "1:1");
  CHECK(at(member(*json.root, 0).mark) == "1:7");
}

TEST_CASE("duplicate keys are all named, and the tree is still there", "[policy]") {
  const auto json =
      parse_json("{\"x\": {\"a\": 1,\n\"b\": 2, \"a\": 3, \"a/~\": 4, \"a/~\": 5}}", "p.json");
  CHECK(json.root);
  REQUIRE(json.problems.size() == 2);
  CHECK(brief(json.problems) ==
        "2:9 /x/a: \"a\" stands here twice, first in line 1 | "
        "keep one of the two, or join what they hold");
  CHECK(json.problems[1].place.pointer == "/x/a~1~0");
}

TEST_CASE("a NUL in a text is refused", "[policy]") {
  CHECK(brief(parse_json(R"({"a": "x\u0000"})", "p").problems)
            .starts_with("1:7 /a: this text holds a NUL"));
  CHECK(brief(parse_json(R"({"\u0000": 1})", "p").problems)
            .starts_with("1:2 : this text holds a NUL"));
}

TEST_CASE("depth and number of values are bounded", "[policy]") {
  std::string deep(kMaxDepth, '[');
  CHECK(parse_json(deep + std::string(kMaxDepth, ']'), "p").root);
  CHECK(brief(parse_json('[' + deep, "p").problems).find("nested more than 32 deep") !=
        std::string::npos);
  CHECK(brief(parse_json(std::string(1'000'000, '['), "p").problems).find("1:33 ") == 0);
  std::string many = "[";
  for (std::size_t i = 0; i <= kMaxNodes; ++i) many += "0,";
  const auto json = parse_json(many + "0]", "p");
  CHECK_FALSE(json.root);
  CHECK(brief(json.problems).find("more than 1000000 values") != std::string::npos);
}

TEST_CASE("many duplicate keys end in few problems", "[policy]") {
  std::string text = "{\"a\":0";
  for (int i = 0; i < 10'000; ++i) text += ",\"a\":0";
  CHECK(parse_json(text + "}", "p").problems.size() <= 100);
}

TEST_CASE("whatever is cut, changed or swapped: a tree or a problem with place and remedy",
          "[policy]") {
  const std::string good =
      "{\"format\": 1, // x\n \"id\": \"a\\u00e4\\ud83e\\udd85\", /* y */ \"r\": [1.5e3, {\"ü\": "
      "[true, null]}]}";
  REQUIRE(parse_json(good, "p").root);
  std::mt19937 random(2026);
  const std::string alphabet("{}[]:,\"\\/*u0129-+.eE\n\r\t \0\xC3\xA4\xF0\x9F\xFFtfn'#", 38);
  for (int round = 0; round < 20'000; ++round) {
    std::string text = good.substr(0, random() % (good.size() + 1));
    for (unsigned edit = random() % 4; edit > 0 && !text.empty(); --edit) {
      const std::size_t where = random() % text.size();
      const char letter = alphabet[random() % alphabet.size()];
      switch (random() % 3) {
        case 0:
          text[where] = letter;
          break;
        case 1:
          text.insert(where, 1, letter);
          break;
        default:
          text.erase(where, 1 + random() % 3);
      }
    }
    const auto json = parse_json(text, "p");
    if (json.root) continue;
    INFO(text);
    REQUIRE(json.problems.size() >= 1);
    REQUIRE_FALSE(json.problems.back().remedy.empty());
    REQUIRE_FALSE(json.problems.back().message.empty());
    REQUIRE(json.problems.back().place.line >= 1);
  }
  vorab::test::ran(20'000, "damaged policies read");
}
