// SPDX-License-Identifier: Apache-2.0
#include "policy/json_plain.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "cases.h"
#include "text/utf.h"

using namespace vorab::policy;

namespace {

std::string told(const Mark& mark) {
  return std::to_string(mark.offset) + '@' + std::to_string(mark.line) + ':' +
         std::to_string(mark.column) + ' ';
}

// A tree with all its places.
std::string told(const Node& node) {
  std::string out = told(node.mark);
  if (const auto* text = node.as<std::string>()) return out + '"' + *text + '"';
  if (const auto* number = node.as<double>()) return out + std::to_string(*number);
  if (const auto* flag = node.as<bool>()) return out + (*flag ? "true" : "false");
  if (const auto* items = node.as<Node::Array>()) {
    for (const auto& item : *items) out += '[' + told(item) + ']';
  } else if (const auto* members = node.as<Node::Object>()) {
    for (const auto& [key, mark, value] : *members) {
      out += '{' + told(mark) + key + '=' + told(value) + '}';
    }
  }
  return out;
}

// The plain way: what the comment says makes the quick one give up.
std::optional<Node> slowly(const std::string& text) {
  auto read = parse_json(text + " // slowly", "p.json");
  if (!read.problems.empty()) return std::nullopt;
  return std::move(read.root);
}

const std::vector<std::string> kParts{"{",
                                      "}",
                                      "[",
                                      "]",
                                      ",",
                                      ":",
                                      "\"a\"",
                                      "\"ä🦅\"",
                                      "\"\"",
                                      "1",
                                      "-2.5e3",
                                      "0",
                                      "-0",
                                      "0.0",
                                      "01",
                                      "1e999",
                                      "true",
                                      "false",
                                      "null",
                                      "nul",
                                      " ",
                                      "\n",
                                      "\r\n",
                                      "\t",
                                      "\"\\n\"",
                                      "\"\\u00e4\"",
                                      "\"\\u0000\"",
                                      "\"\\ud83e\\udd85\"",
                                      "\"\\ud83e\"",
                                      "\"\\x\"",
                                      "\"",
                                      "\\",
                                      "\"a\nb\"",
                                      "\xEF\xBB\xBF",
                                      "123456789012345678901234567890",
                                      "9007199254740993",
                                      "0.1",
                                      "1.",
                                      "-",
                                      "/* c */",
                                      "\"\\/\""};

std::string document(std::mt19937& random, int depth) {
  const auto pick = [&](std::vector<std::string> of) { return of[random() % of.size()]; };
  const std::string blank = pick({"", "", " ", "\n", "\n  ", "\t"});
  if (depth == 0 || random() % 3 == 0) {
    return blank +
           pick({"\"a\"", "\"ä🦅\\n\"", "1", "-2.5e3", "0", "true", "null", "0.1",
                 "9007199254740993", "\"\\u00e4\"", "\"\""}) +
           blank;
  }
  std::string out = random() % 2 == 0 ? "[" : "{";
  const bool is_list = out == "[";
  for (std::size_t i = 0, count = random() % 5; i < count; ++i) {
    if (i > 0) out += ",";
    if (!is_list) out += blank + "\"ö" + std::to_string(random() % 20) + "\"" + blank + ":";
    out += document(random, depth - 1);
  }
  return blank + out + (is_list ? "]" : "}") + blank;
}

}  // namespace

TEST_CASE("plain JSON is read with its places as the slow reader reads it", "[policy]") {
  std::mt19937 random(31);
  std::size_t plain = 0;
  for (int round = 0; round < 6000; ++round) {
    std::string text = document(random, 4);
    // Half of them are damaged.
    for (std::size_t i = random() % 2 * (random() % 4); i > 0; --i) {
      const std::size_t at = random() % (text.size() + 1);
      if (random() % 2 == 0) {
        text.insert(at, kParts[random() % kParts.size()]);
      } else {
        text.erase(at, 1 + random() % 3);
      }
    }
    text = vorab::text::to_well_formed(text);
    CAPTURE(text);
    const auto quick = read_plain_json(text);
    if (!quick) continue;
    ++plain;
    const auto slow = slowly(text);
    REQUIRE(slow);
    REQUIRE(told(*quick) == told(*slow));
  }
  CHECK(plain > 2500);
  vorab::test::ran(plain, "JSON texts against the slow reader");
}

TEST_CASE("what must be explained is left to the slow reader", "[policy]") {
  for (const auto* text :
       {"",   "{",     "[1,]",    "{\"a\":1,\"a\":2}", "\"\\u0000\"", "1e999",      "-0",
        "01", "[1] x", "// c\n1", "\"a\nb\"",          "nul",         "{\"a\" 1}",  "\"\\ud83e\"",
        "+1", "\"",    "\"\\",    "[\"a\" \"b\"]",     "\"\\u12\"",   "\"\\u00g0\""}) {
    CAPTURE(text);
    CHECK_FALSE(read_plain_json(text));
  }
  CHECK(read_plain_json(std::string(32, '[') + std::string(32, ']')));
  CHECK_FALSE(read_plain_json(std::string(33, '[') + std::string(33, ']')));
}

TEST_CASE("many keys are compared too", "[policy]") {
  std::string text = "{";
  for (int i = 0; i < 40; ++i) text += "\"k" + std::to_string(i) + "\":1,";
  CHECK(read_plain_json(text + "\"x\":1}"));
  CHECK_FALSE(read_plain_json(text + "\"k7\":1}"));
}
