// SPDX-License-Identifier: Apache-2.0
#include "rules/excerpts.h"

#include <catch2/catch.hpp>

using namespace vorab::rules;

namespace {

// "x" is a marked run, "." another.
std::vector<Run> runs(const std::string& pattern) {
  std::vector<Run> out;
  for (const char c : pattern) out.push_back({out.size(), c == 'x'});
  return out;
}

std::string many(std::size_t count, const std::string& pattern) {
  std::string out;
  while (count-- > 0) out += pattern;
  return out;
}

using Words = std::vector<std::pair<std::size_t, std::size_t>>;

Words found(const std::string& pattern) {
  Words out;
  for (const auto& excerpt : find_excerpts(runs(pattern), 4)) {
    out.emplace_back(excerpt.first, excerpt.last);
  }
  return out;
}

double confidence(const std::string& pattern) {
  const auto excerpts = find_excerpts(runs(pattern), 4);
  return excerpts.size() == 1 ? excerpts[0].confidence : -1;
}

}  // namespace

TEST_CASE("eight runs in a row are an excerpt, seven are not", "[rules]") {
  CHECK(found("xxxxxxxx") == Words{{0, 10}});
  CHECK(found("...xxxxxxxx......") == Words{{3, 13}});
  CHECK(found("...xxxxxxx......").empty());
  CHECK(found("").empty());
}

TEST_CASE("marks by chance are none, however many", "[rules]") {
  CHECK(found(many(300, "x.............")).empty());
  CHECK(found(many(300, "x...")).empty());
  CHECK(found(many(40, "xx......")).empty());
}

TEST_CASE("words changed here and there do not hide an excerpt", "[rules]") {
  // Every tenth word is another: four runs of ten are lost.
  CHECK(found(".." + many(6, "xxxxxx....") + many(20, ".")) == Words{{2, 60}});
  // Every eighth.
  CHECK(found(many(12, "xxxx....")) == Words{{0, 94}});
}

TEST_CASE("two excerpts with other words between them", "[rules]") {
  const std::string excerpt = many(20, "x");
  CHECK(found(excerpt + many(40, ".") + excerpt) == Words{{0, 22}, {60, 82}});
  // A short remark put in does not divide.
  CHECK(found(excerpt + many(10, ".") + excerpt) == Words{{0, 52}});
}

TEST_CASE("a single mark beside an excerpt does not belong to it", "[rules]") {
  const std::string excerpt = many(20, "x");
  // A sentence ends after word `end`.
  const auto trimmed = [](const std::string& pattern, std::size_t end = 1000) {
    const auto all = runs(pattern);
    const auto found = find_excerpts(all, 4);
    REQUIRE(found.size() == 1);
    const auto out = trim(found[0], all, 4, [&](std::size_t word) { return word == end; });
    return std::pair(out.first, out.last);
  };
  using Words = std::pair<std::size_t, std::size_t>;
  CHECK(trimmed(".x." + excerpt + ".x....") == Words{3, 25});
  CHECK(trimmed("..x.x." + excerpt + ".x.x..") == Words{6, 28});
  CHECK(trimmed("x." + excerpt + ".x") == Words{2, 24});
  CHECK(trimmed(many(20, "x.")) == Words{4, 37});
  // One word beyond a sentence's end.
  CHECK(trimmed("..." + excerpt + "....", 24) == Words{3, 24});
  CHECK(trimmed("..." + excerpt + "....", 3) == Words{4, 25});
}

TEST_CASE("the same run again and again is one run", "[rules]") {
  CHECK(find_excerpts(std::vector<Run>(200, Run{7, true}), 4).empty());
}

TEST_CASE("confidence grows with length and with the share that matches", "[rules]") {
  double last = 0;
  for (const std::size_t length : {8, 9, 12, 20, 40, 80, 160}) {
    const double now = confidence(many(length, "x"));
    CHECK(now > last);
    CHECK(now <= 1);
    last = now;
  }
  CHECK(confidence(many(9, "x")) == Approx(0.3).margin(0.02));
  CHECK(last > 0.99);
  CHECK(confidence(many(10, "xxxxxx....")) < confidence(many(60, "x")));
}
