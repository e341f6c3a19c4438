// SPDX-License-Identifier: Apache-2.0
#include "rules/expression_reader.h"

#include <catch2/catch.hpp>
#include <string>

using namespace vorab::rules;

// What uses it (match_shape, needs) is tested against RE2 with random expressions.
namespace {

// Writes down what it is told.
struct Writer {
  using Part = std::string;
  static constexpr bool kOnlyHits = true;
  static Part never() { return "never"; }
  static Part nothing() { return ""; }
  static Part sign(const Sign& sign) {
    std::string out = "<";
    for (std::size_t i = 0; i < sign.count; ++i) vorab::text::append_utf8(out, sign.letters[i]);
    return out + (sign.count == 0 ? "many" : "") + (sign.any_case ? "!>" : ">");
  }
  static void append(Part& before, Part&& behind) { before += behind; }
  static void append(Part& before, char32_t letter, bool any_case) {
    before += static_cast<char>(letter);
    if (any_case) before += '!';
  }
  static Part either(std::vector<Part>&& parts) {
    std::string out = "(";
    for (const auto& part : parts) out += (out.size() > 1 ? "|" : "") + part;
    return out + ")";
  }
  static Part repeated(Part&& part, std::size_t least, bool may_be_more) {
    return "{" + part + " " + std::to_string(least) + (may_be_more ? "+}" : "}");
  }
};

std::string read(std::string_view expression, bool ignore_case = false) {
  Writer writer;
  return ExpressionReader(writer, expression, ignore_case).read().value_or("gives up");
}

}  // namespace

TEST_CASE("the usual parts of the syntax", "[expression_reader]") {
  CHECK(read("ab(?:c|d|)e") == "ab(c|d|)e");
  CHECK(read("a?b*c+d{2}e{2,}f{,3}") == "{<a> 0}{<b> 0+}{<c> 1+}{<d> 2}{<e> 2+}<f><{><,>3<}>");
  CHECK(read("[ab]x[a-z]\\d") == "<ab>x<many><many>");
  CHECK(read("(?i:a)b", false) == "a!b");
  CHECK(read("a(?-i)b", true) == "a!b");
  CHECK(read("^\\bü\\.\\x41\\x{e4}$") == "<ü><.><A><ä>");
  CHECK(read("(?P<mark>a){1,3}?") == "{a 1+}");
  CHECK(read("[^a][^\\pN]") == "<many><many>");
  CHECK(read("a(?P<mark>)|(?P<mark>b|)|(?P<other>)") == "(anever|b|)");
}

TEST_CASE("gives up at whatever else there is", "[expression_reader]") {
  for (const char* expression : {"(", "[a", "\\Qa", "a++", "a{2}{3}", "(?x)a", "\\", "\\x4", ")"}) {
    INFO(expression);
    CHECK(read(expression) == "gives up");
  }
}
