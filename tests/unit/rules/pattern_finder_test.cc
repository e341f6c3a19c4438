// SPDX-License-Identifier: Apache-2.0
#include "rules/pattern_finder.h"

#include <re2/re2.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <memory>
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
                                         "k.k",
                                         "[0-9.]{4,9}",
                                         "\\b[A-Z0-9-]{2,}\\b",
                                         "(?i)[a-k@ ]{3,}(?P<mark>@?)",
                                         "\\B\\d\\B|^\\d",
                                         "[[:digit:]]+$",
                                         "(?:[0-9]{2}[ .-]?){3}",
                                         "[^\\s]{7,}",
                                         "a*",
                                         "(?P<mark>a|b)?[ab]{2}"};

// The plain way: every expression over every line from its begin to its end.
std::vector<text::Span> plain(const text::Text& text, const RE2& re, int mark) {
  std::vector<text::Span> spans;
  for (const auto& line : text.shape_lines()) {
    const re2::StringPiece piece(text.shape().text().data() + line.begin, line.size());
    std::vector<re2::StringPiece> groups(static_cast<std::size_t>(mark) + 1);
    for (std::size_t at = 0; at <= piece.size();) {
      if (!re.Match(piece, at, piece.size(), RE2::UNANCHORED, groups.data(), mark + 1)) break;
      const auto& found = groups.back().data() != nullptr ? groups.back() : groups.front();
      const auto begin = static_cast<std::size_t>(found.data() - piece.data());
      const auto end = begin + found.size();
      if (!found.empty()) {
        spans.push_back(text.shape().original({line.begin + begin, line.begin + end}));
      }
      at = std::max(end, at + 1);
      while (at < piece.size() && (static_cast<unsigned char>(piece[at]) & 0xC0) == 0x80) ++at;
    }
  }
  return spans;
}

}  // namespace

TEST_CASE("finds exactly what each expression alone finds in each line") {
  PatternFinder finder;
  std::vector<policy::Pattern> patterns;
  for (const auto& pattern : kPatterns) patterns.push_back({pattern, false, false});
  for (std::uint32_t i = 0; i < patterns.size(); ++i) finder.add(patterns[i], i);
  finder.seal();
  const std::vector<std::string> parts{"MW-123",   "MW-12", "geheim", "Geheimnis", "aab",     "b",
                                       "12.34",    "x",     "y",      "Straße",    "STRASSE", "a@b",
                                       "\u212Aak", "kak",   " ",      "\n",        "\r\n"};
  std::vector<std::unique_ptr<RE2>> alone;
  for (const auto& pattern : kPatterns) alone.push_back(std::make_unique<RE2>(pattern));
  std::mt19937 random(17);
  std::size_t found = 0;
  for (int round = 0; round < 3000; ++round) {
    std::string bytes;
    for (auto i = random() % 12; i > 0; --i) bytes += parts[random() % parts.size()];
    const text::Text text(bytes);
    std::vector<std::vector<Hit>> hits(patterns.size());
    finder.find(
        text, text.whole(), [](std::uint32_t) { return kMaxPerRule; },
        [&](std::uint32_t rule, const Hit& hit) { hits[rule].push_back(hit); });
    for (std::size_t i = 0; i < hits.size(); ++i) {
      INFO(bytes << " / " << kPatterns[i]);
      const RE2& re = *alone[i];
      const auto& groups = re.NamedCapturingGroups();
      const auto mark = groups.find("mark");
      const auto expected = plain(text, re, mark == groups.end() ? 0 : mark->second);
      std::vector<text::Span> spans;
      for (const auto& hit : hits[i]) spans.push_back(hit.span);
      REQUIRE(spans == expected);
      found += spans.size();
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
  const auto hits = [&](std::size_t wanted) {
    std::size_t count = 0;
    finder.find(
        text, text.whole(), [&](std::uint32_t) { return wanted; },
        [&](std::uint32_t, const Hit&) { ++count; });
    return count;
  };
  CHECK(hits(0) == 0);
  CHECK(hits(1) == 1);
  CHECK(hits(kMaxPerRule) == kMaxPerRule);
}
