// SPDX-License-Identifier: Apache-2.0
#include "policy/json_write.h"

#include <catch2/catch.hpp>

using namespace vorab::policy;

namespace {

std::string again(const std::string& text) { return write_json(*parse_json(text, "t").root); }

}  // namespace

TEST_CASE("a tree is written as it was read, members and items on lines of their own",
          "[json_write]") {
  CHECK(again(R"({"a" : 1, "b": [1.5, true, null, {"c": [[], {}]}], "d": [] /* x */})") ==
        "{\n\"a\":1,\n\"b\":[\n1.5,\ntrue,\nnull,\n{\"c\":[[],{}]}\n],\n\"d\":[]\n}\n");
  CHECK(again("[1, -2, 1e300]") == "[1,-2,1e+300]\n");
  CHECK(again("{}") == "{}\n");
}

TEST_CASE("what is written reads the same again", "[json_write]") {
  const std::string once =
      again(R"({"text": "\"ä\\\u0001\u2028 𝐀\n", "n": [0.1, 9007199254740993]})");
  CHECK(once == again(once));
  const auto tree = parse_json(once, "t");
  REQUIRE(tree.root);
  const auto& members = *tree.root->as<Node::Object>();
  CHECK(*members[0].value.as<std::string>() == "\"ä\\\u0001\u2028 𝐀\n");
  CHECK(*members[1].value.as<Node::Array>()->at(0).as<double>() == 0.1);
}

TEST_CASE("members are set, found and taken out", "[json_write]") {
  Node object{Node::Object(), {}};
  set_member(object, "a", node_of("x"));
  set_member(object, "b", node_of(2));
  set_member(object, "a", node_of(3));
  CHECK(write_json(object) == "{\n\"a\":3,\n\"b\":2\n}\n");
  CHECK(member_of(object, "c") == nullptr);
  erase_members(object, {"a", "c"});
  CHECK(write_json(object) == "{\n\"b\":2\n}\n");
  Node text = node_of("no object");
  set_member(text, "a", node_of(1));
  erase_members(text, {"a"});
  CHECK(member_of(text, "a") == nullptr);
  CHECK(write_json(text) == "\"no object\"\n");
}
