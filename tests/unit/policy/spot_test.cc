// SPDX-License-Identifier: Apache-2.0
#include "policy/spot.h"

#include <catch2/catch.hpp>

#include "policy/json_tree.h"

using namespace vorab::policy;

TEST_CASE("a spot knows its pointer, key and value", "[policy]") {
  const std::string file = "p.json";
  const auto json = parse_json("{\"a/b\": [1,\n{\"c~\": 2}]}", file);
  const Spot root(*json.root, file);
  const Spot list(root, json.root->as<Node::Object>()->at(0), nullptr);
  const Spot item(list, 1, list.node().as<Node::Array>()->at(1));
  const Spot value(item, item.node().as<Node::Object>()->at(0), nullptr);
  CHECK(root.place().pointer.empty());
  CHECK(value.place().pointer == "/a~1b/1/c~0");
  CHECK(value.place().line == 2);
  CHECK(value.place().column == 8);
  CHECK(value.key_place().column == 2);
  CHECK(value.name() == "\"c~\"");
  CHECK(item.name() == "an entry of \"a/b\"");
}

TEST_CASE("a place inside a text counts what was written", "[policy]") {
  const std::string file = "p.json";
  const std::string source = R"(["aü\n\\\u00e4\ud83e\udd85b"])";
  const auto json = parse_json(source, file);
  const Spot root(*json.root, file);
  const Spot text(root, 0, root.node().as<Node::Array>()->at(0));
  REQUIRE(*text.node().as<std::string>() == "aü\n\\ä🦅b");
  const auto column = [&](std::size_t bytes) { return text.inside(bytes, source).column; };
  CHECK(column(0) == 3);
  CHECK(column(1) == 4);    // ü
  CHECK(column(3) == 5);    // \n
  CHECK(column(4) == 7);    // the backslash
  CHECK(column(5) == 9);    // ä
  CHECK(column(7) == 15);   // the eagle
  CHECK(column(11) == 27);  // b
  CHECK(column(99) == 28);  // behind the end
}
