// SPDX-License-Identifier: Apache-2.0
#include "rules/pattern_finder.h"

#include <re2/re2.h>

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "cases.h"

using namespace vorab;
using namespace vorab::rules;

namespace {

const std::vector<std::string> kPatterns{"MW-\\d{3}",
                                         "(?:^|[^\\pL])(?P<mark>geheim)(?:$|[^\\pL])",
                                         "a+b",
                                         "[0-9]{2}\\.[0-9]{2}",
                                         "^x",
                                         "y$",
                                         "(?i)straße|STRASSE",
                                         "\\pL+@\\pL+",
                                         "k.k"};

// The plain way: every expression over every line.
std::vector<std::size_t> plain(const text::Text& text) {
  std::vector<std::size_t> counts;
  for (const auto& pattern : kPatterns) {
    const RE2 re(pattern);
    std::size_t count = 0;
    for (const auto& line : text.shape_lines()) {
      const re2::StringPiece piece(text.shape().text().data() + line.begin, line.size());
      count += re.Match(piece, 0, piece.size(), RE2::UNANCHORED, nullptr, 0) ? 1U : 0U;
    }
    counts.push_back(count);
  }
  return counts;
}

}  // namespace

TEST_CASE("finds in exactly the lines where each expression matches") {
  PatternFinder finder;
  std::vector<policy::Pattern> patterns;
  for (const auto& pattern : kPatterns) patterns.push_back({pattern, false, false});
  for (std::uint32_t i = 0; i < patterns.size(); ++i) finder.add(patterns[i], i);
  finder.seal();
  const std::vector<std::string> parts{"MW-123",   "MW-12", "geheim", "Geheimnis", "aab",     "b",
                                       "12.34",    "x",     "y",      "Straße",    "STRASSE", "a@b",
                                       "\u212Aak", "kak",   " ",      "\n",        "\r\n"};
  std::mt19937 random(17);
  std::size_t found = 0;
  for (int round = 0; round < 3000; ++round) {
    std::string bytes;
    for (auto i = random() % 12; i > 0; --i) bytes += parts[random() % parts.size()];
    const text::Text text(bytes);
    std::vector<std::vector<Hit>> hits(patterns.size());
    finder.find(
        text, text.whole(), [](std::uint32_t) { return true; },
        [&](std::uint32_t rule, const Hit& hit) { hits[rule].push_back(hit); });
    const auto expected = plain(text);
    for (std::size_t i = 0; i < hits.size(); ++i) {
      INFO(bytes << " / " << kPatterns[i]);
      REQUIRE(hits[i].empty() == (expected[i] == 0));
      REQUIRE(hits[i].size() >= expected[i]);
      found += hits[i].size();
    }
  }
  vorab::test::ran(3000, "lines against every expression one by one");
  CHECK(found > 3000);
}

TEST_CASE("rules that are not wanted find nothing, and a line's hits are capped") {
  PatternFinder finder;
  const policy::Pattern a{"a", false, false};
  finder.add(a, 0);
  finder.seal();
  const text::Text text(std::string(1000, 'a'));
  const auto hits = [&](bool wanted) {
    std::size_t count = 0;
    finder.find(
        text, text.whole(), [&](std::uint32_t) { return wanted; },
        [&](std::uint32_t, const Hit&) { ++count; });
    return count;
  };
  CHECK(hits(false) == 0);
  CHECK(hits(true) == kMaxPerRule);
}
