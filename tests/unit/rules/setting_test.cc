// SPDX-License-Identifier: Apache-2.0
#include "rules/setting.h"

#include <catch2/catch.hpp>

using namespace vorab;
using namespace vorab::rules;
using Edge = Setting::Edge;

namespace {

// The text's hit is "X", wherever that stands first.
Setting around(const std::string& text) {
  const auto at = text.find('X');
  return setting_of(text, {at, at + 1});
}

Edge left(const std::string& text) { return around(text).left; }
Edge right(const std::string& text) { return around(text).right; }

}  // namespace

TEST_CASE("what stands beside a hit is told apart") {
  CHECK(left("X") == Edge::none);
  CHECK(left("🚀 X") == Edge::none);
  CHECK(left("Fertig. X") == Edge::none);
  CHECK(left("Fertig.\nX") == Edge::none);
  CHECK(left("z. B. X") == Edge::other);
  CHECK(left("der X") == Edge::word);
  CHECK(left("heute, X") == Edge::comma);
  CHECK(left("Neu: X") == Edge::pause);
  CHECK(left("Neu – X") == Edge::pause);
  CHECK(left("Test-X") == Edge::hyphen);
  CHECK(left("Er sagt: „X ist da“") == Edge::none);
  CHECK(left("das „X“ ist") == Edge::other);
  CHECK(left("„X“") == Edge::other);
  CHECK(left("a/X") == Edge::other);
  CHECK(right("X") == Edge::none);
  CHECK(right("X.") == Edge::none);
  CHECK(right("X 🚀") == Edge::none);
  CHECK(right("X läuft") == Edge::word);
  CHECK(right("X, der") == Edge::comma);
  CHECK(right("X-Team") == Edge::hyphen);
  CHECK(right("X's") == Edge::apostrophe);
  CHECK(right("X.pdf") == Edge::other);
  CHECK(right("X- und") == Edge::other);
  CHECK(right("X: los") == Edge::pause);
  CHECK(right("X\nnoch") == Edge::none);
}

TEST_CASE("the words of the sentence are there, the nearest first") {
  const std::string text = "Gestern. Heute läuft der X sehr gut! Morgen";
  const auto setting = around(text);
  REQUIRE(setting.before.size() == 3);
  CHECK(setting.before[0].folded == "der");
  CHECK(setting.before[2].folded == "heute");
  CHECK(setting.joins_before(0));
  REQUIRE(setting.after.size() == 2);
  CHECK(setting.after[1].folded == "gut");
  // Numbers and short words with a point end no sentence.
  CHECK(around("Am 1. März kommt X").before.size() == 4);
}

TEST_CASE("long sentences are looked at near the hit only") {
  const std::string long_text = std::string(5000, 'a') + " X " + std::string(5000, 'b');
  const auto setting = around(long_text);
  CHECK(setting.line.size() < 1000);
  CHECK(setting_of(std::string(2000, ' ') + "X", {2000, 2001}).left == Edge::other);
}
