// SPDX-License-Identifier: Apache-2.0
#include "imports/yaml.h"

#include <catch2/catch.hpp>

using namespace vorab::imports;

TEST_CASE("whatever stands in YAML, a text is a text", "[imports]") {
  const auto root = YAML::Load(
      "a: text\nb: [one, 2, [x], {y: z}]\nc: {k: v, l: [m]}\nd: yes\ne:\nf:\n  - {k: v}\n  - 3\n");
  CHECK(text_of(member(root, "a")) == "text");
  CHECK(text_of(member(root, "b")).empty());
  CHECK(text_of(member(root, "missing")).empty());
  CHECK(text_of(member(member(root, "missing"), "deeper")).empty());
  CHECK(text_of(member(member(root, "a"), "deeper")).empty());
  CHECK(is_true(member(root, "d")));
  CHECK_FALSE(is_true(member(root, "a")));
  const auto items = items_of(member(root, "b"));
  REQUIRE(items.size() == 2);
  CHECK(items[1].text == "2");
  CHECK(items[1].line == 2);
  CHECK(items_of(member(root, "a")).size() == 1);
  CHECK(items_of(member(root, "e")).empty());
  CHECK(pairs_of(member(root, "c")).size() == 2);
  CHECK(pairs_of(member(root, "c"))[1].second.text.empty());
  CHECK(pairs_of(member(root, "f")).size() == 1);
  CHECK(line_of(member(root, "f")) == 7);
}

TEST_CASE("what is no YAML is told with its place", "[imports]") {
  const auto read = read_yaml("tests/cli/imports/styles/House/Broken.yml");
  const auto* fault = std::get_if<Fault>(&read);
  REQUIRE(fault);
  CHECK(fault->place == "tests/cli/imports/styles/House/Broken.yml:3:8");
  CHECK(fault->message.starts_with("this is no YAML: "));
}
