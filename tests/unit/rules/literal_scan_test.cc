// SPDX-License-Identifier: Apache-2.0
#include "rules/literal_scan.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "cases.h"

using vorab::rules::LiteralScan;

namespace {

std::set<std::uint32_t> seen(const LiteralScan& scan, std::string_view line) {
  std::set<std::uint32_t> out;
  (void)scan.scan(
      line, [&](std::uint32_t id) { return !out.contains(id); },
      [&](std::uint32_t id) { CHECK(out.insert(id).second); });
  return out;
}

}  // namespace

TEST_CASE("literals are found at the first and the last byte, inside and overlapping",
          "[literal_scan]") {
  LiteralScan scan;
  scan.add("ghp_", 1);
  scan.add("abc", 2);
  scan.add("bcab", 3);
  scan.seal();
  CHECK(seen(scan, "ghp_") == std::set<std::uint32_t>{1});
  CHECK(seen(scan, "xxghp_x") == std::set<std::uint32_t>{1});
  CHECK(seen(scan, "abcabc") == std::set<std::uint32_t>{2, 3});
  CHECK(seen(scan, "ghp bca ab").empty());
  CHECK(seen(scan, "").empty());
  CHECK(seen(scan, "a").empty());
  CHECK(seen(scan, "BCabC") == std::set<std::uint32_t>{2, 3});
}

TEST_CASE("the case of letters with accents does not count either", "[literal_scan]") {
  LiteralScan scan;
  scan.add("\u00fcber", 1);
  scan.add("\u00c4h", 2);
  scan.add("\u00e9", 3);
  scan.seal();
  CHECK(seen(scan, "\u00dcBER") == std::set<std::uint32_t>{1});
  CHECK(seen(scan, "n\u00e4h, \u00c9") == std::set<std::uint32_t>{2, 3});
  CHECK(seen(scan, "uber ah e").empty());
}

TEST_CASE("sets tell which characters a line has", "[literal_scan]") {
  LiteralScan scan;
  const auto digits = scan.add_set("0123456789");
  const auto at = scan.add_set("@");
  CHECK(scan.add_set("@") == at);
  CHECK(scan.add_set("") == 0);
  scan.seal();
  const auto all = [](auto) { return true; };
  CHECK(scan.scan("no", all, [](auto) {}) == 0);
  CHECK(scan.scan("4", all, [](auto) {}) == digits);
  CHECK(scan.scan("a@7", all, [](auto) {}) == (digits | at));
}

TEST_CASE("more sets than bits: the last ones are no condition", "[literal_scan]") {
  LiteralScan scan;
  for (int i = 0; i < 64; ++i) CHECK(scan.add_set(std::string(1, static_cast<char>(i + 1))) != 0);
  CHECK(scan.add_set("z") == 0);
  CHECK(scan.add_set("\x01") == 1);
}

TEST_CASE("the scan agrees with searching for each literal", "[literal_scan]") {
  std::mt19937 random(7);
  const auto text = [&](std::size_t length) {
    std::string out;
    for (std::size_t i = 0; i < length; ++i) out += "abc-\xC3"[random() % 5];
    return out;
  };
  for (int round = 0; round < 300; ++round) {
    LiteralScan scan;
    std::vector<std::string> literals;
    for (std::uint32_t i = 0; i < 12; ++i) {
      literals.push_back(text(2 + random() % 6));
      scan.add(literals.back(), i);
    }
    scan.seal();
    std::string line = text(random() % 60);
    const std::string folded = line;
    for (char& c : line)
      c = random() % 3 == 0 && c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    std::set<std::uint32_t> expected;
    for (std::uint32_t i = 0; i < literals.size(); ++i) {
      if (folded.find(literals[i]) != std::string::npos) expected.insert(i);
    }
    INFO(line);
    CHECK(seen(scan, line) == expected);
  }
  vorab::test::ran(300, "sets of literals against searching for each");
}
