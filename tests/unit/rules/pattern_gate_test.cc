// SPDX-License-Identifier: Apache-2.0
#include "rules/pattern_gate.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "cases.h"

using vorab::rules::PatternGate;

namespace {

struct Pattern {
  std::string expression;
  bool ignore_case = false;
};

PatternGate gate_of(const std::vector<Pattern>& patterns) {
  PatternGate gate;
  for (const auto& [expression, ignore_case] : patterns) {
    (void)gate.add(expression, ignore_case);
  }
  gate.seal();
  return gate;
}

std::vector<std::uint32_t> candidates(const PatternGate& gate, std::string_view line) {
  std::vector<std::uint32_t> out = {99};  // must be forgotten
  std::vector<std::uint32_t> digits;
  gate.candidates(line, out, digits);
  return out;
}

// Every expression that matches is a candidate.
void check_sound(const PatternGate& gate, std::size_t count, const std::string& line) {
  const auto found = candidates(gate, line);
  REQUIRE(std::is_sorted(found.begin(), found.end()));
  REQUIRE(std::adjacent_find(found.begin(), found.end()) == found.end());
  for (std::uint32_t i = 0; i < count; ++i) {
    if (!RE2::PartialMatch(line, gate.expression(i))) continue;
    INFO(gate.expression(i).pattern() << " in " << line);
    REQUIRE(std::binary_search(found.begin(), found.end(), i));
  }
}

const std::vector<Pattern> kRealistic = {
    {"ghp_[0-9A-Za-z]{36}"},
    {"(?:AKIA|ASIA)[A-Z2-7]{16}"},
    {R"([0-9]{3}-[0-9]{2}-[0-9]{4})"},
    {R"((?:\+|00)[1-9][0-9]{0,2}[ ()./-]{0,3}[0-9](?:[ ./()-]{0,2}[0-9]){6,12})"},
    {R"([A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+\.[A-Za-z]{2,24})"},
    {R"(streng[ -]+vertraulich)", true},
    {R"((?i)passwor[dt][ ]?(?:ist|is|=|:)[ ]?\S{4,})"},
    {R"([A-ZÄÖÜ][\pL.-]+(?:straße|weg)[ ][0-9]{1,4})"},
    {R"((?i)übernahme|fusion)"},
    {R"([0-9]+ ?(?:€|eur|\$))", true},
    {R"(^MW-\d{6}$)"},
    {R"([A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7})"},
    {R"([A-Z][0-9]{9})"},
    {R"(\\\\[a-z]+\\[^\s]{1,9})"},
    {R"([0-9]{1,3}(?:[.,][0-9]{1,2})?[ ]?(?:%|Prozent))"},
    {R"(skisport)", true},
    {R"(\bkurs\b)", true}};

}  // namespace

TEST_CASE("an ordinary line has no candidates", "[pattern_gate]") {
  const auto gate = gate_of(kRealistic);
  CHECK(candidates(gate, "Was für eine Woche! Danke an das ganze Team.").empty());
  CHECK(candidates(gate, "").empty());
}

TEST_CASE("a line that looks like an expression is its candidate", "[pattern_gate]") {
  const auto gate = gate_of(kRealistic);
  CHECK(candidates(gate, "ghp_ is a prefix") == std::vector<std::uint32_t>{0});
  CHECK(candidates(gate, "STRENG  Vertraulich") == std::vector<std::uint32_t>{5});
}

TEST_CASE("the gate never loses a match on lines like real ones", "[pattern_gate]") {
  const auto gate = gate_of(kRealistic);
  const std::vector<std::string> parts = {"ghp_0123456789abcdefghijABCDEFGHIJ012345",
                                          "AKIAABCDEFGHIJKLMNOP",
                                          "078-05-1120",
                                          "+49 30 23125 100",
                                          "a.b@c.example",
                                          "Streng -vertraulich",
                                          "PASSWORT: geheim9",
                                          " ",
                                          "Hauptstraße 7",
                                          "ÜBERNAHME",
                                          "Fu\xC5\xBFion",
                                          "12 \xE2\x82\xAC",
                                          "MW-123456",
                                          "DE89 3704 0044 0532",
                                          "A123456789",
                                          "\\\\srv\\x",
                                          "3,5 %",
                                          "\xE2\x84\xAAurs",
                                          "s\xE2\x84\xAAi\xC5\xBFport",
                                          "Text",
                                          "für",
                                          "0",
                                          "-",
                                          "ſ",
                                          "@",
                                          "🚀",
                                          "2026"};
  std::mt19937 random(11);
  for (int round = 0; round < 4000; ++round) {
    std::string line;
    for (std::size_t i = random() % 5; i > 0; --i) {
      line += parts[random() % parts.size()];
      if (random() % 2 == 0) line += ' ';
    }
    if (!line.empty() && random() % 3 == 0) line.erase(random() % line.size(), 1);
    check_sound(gate, kRealistic.size(), line);
  }
  vorab::test::ran(4000, "likely lines that the gate must let through");
}

TEST_CASE("the gate never loses a match of random expressions", "[pattern_gate]") {
  std::mt19937 random(5);
  const std::vector<std::string> atoms = {
      "a",      "abc",       "k",      "sk",      "ß",  "Ü",      "[0-9]", "[a-c]",
      "\\d{2}", "[^a]",      "\\.",    "(?i:s)",  "x?", ".",      "@",     "(?:ab|cd1)",
      "\\bk",   "[äö]",      "-",      "$",       "^",  "(?i:ü)", "Å",     "[kſ]",
      "K",      "(?:ab|c|)", "\\x41b", "[^\\pN]", "µ",  "12",     "k0",    "12ab"};
  const auto expression = [&](auto&& self, int depth) -> std::string {
    std::string out;
    for (std::size_t i = 1 + random() % 4; i > 0; --i) {
      std::string part = depth > 0 && random() % 4 == 0
                             ? "(?:" + self(self, depth - 1) + "|" + self(self, depth - 1) + ")"
                             : atoms[random() % atoms.size()];
      constexpr const char* kTimes[] = {"", "", "", "+", "*", "?", "{2}"};
      if (part != "^" && part != "$") part = "(?:" + part + ")" + kTimes[random() % 7];
      out += part;
    }
    return out;
  };
  const std::vector<std::string> letters = {
      "a", "b", "c", "d",  "A", "k", "K", "s", "S", "\xE2\x84\xAA", "\xC5\xBF", "ß", "ü", "Ü",
      "ä", "0", "1", "12", "@", ".", "-", "x", " "};
  for (int round = 0; round < 150; ++round) {
    std::vector<Pattern> patterns;
    while (patterns.size() < 25) {
      patterns.push_back({expression(expression, 2), random() % 2 == 0});
    }
    const auto gate = gate_of(patterns);
    for (int i = 0; i < 60; ++i) {
      std::string line;
      for (std::size_t length = random() % 14; length > 0; --length) {
        line += letters[random() % letters.size()];
      }
      check_sound(gate, patterns.size(), line);
    }
  }
  vorab::test::ran(150 * 60, "random expressions and lines at the gate");
}

TEST_CASE("expressions are compiled with their case", "[pattern_gate]") {
  const auto gate = gate_of({{"abc", false}, {"abc", true}});
  CHECK_FALSE(RE2::PartialMatch("ABC", gate.expression(0)));
  CHECK(RE2::PartialMatch("ABC", gate.expression(1)));
}
