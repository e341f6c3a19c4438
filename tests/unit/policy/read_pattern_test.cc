// SPDX-License-Identifier: Apache-2.0
#include "policy/read_pattern.h"

#include <catch2/catch.hpp>
#include <chrono>

#include "policy_support.h"

using namespace vorab::policy;

namespace {

// `pattern` as it is written in JSON.
std::string said(const std::string& pattern, const std::string& more = "") {
  return test::first_problem(
      "{\"format\": 1, \"id\": \"p\", \"rules\": [{\"id\": \"r\", \"kind\": \"pattern\",\n"
      "\"pattern\": \"" +
      pattern + "\"" + more + "}]}");
}

struct Case {
  std::string pattern;
  std::size_t column;
  std::string message;
  std::string remedy;
};

}  // namespace

TEST_CASE("good patterns are good", "[policy]") {
  for (const char* good : {R"(HF-\\d{6})", R"((?P<mark>HF)-(?P<number>\\d+))", R"([[:alpha:]()]+)",
                           R"(\\Q(\\E)", R"([]x]+)", "ü+", R"(\\pL+@\\pL+)", "a{1000}"}) {
    INFO(good);
    CHECK(said(good).empty());
  }
}

TEST_CASE("RE2's refusals are explained, at the character", "[policy]") {
  // The pattern begins in column 13.
  const std::vector<Case> cases{
      {"ab(?=c)", 15, "looking ahead with (?= is not understood (character 3 of the pattern)",
       "(?P<mark>…)"},
      {"ä(?!c)", 14, "looking ahead with (?!", "(?P<mark>…)"},
      {"(?<=a)b", 13, "looking behind with (?<=", "(?P<mark>…)"},
      {"(?<!a)b", 13, "looking behind with (?<!", "(?P<mark>…)"},
      {"(?<mark>a)", 13, "a named group is written (?P<name>…)", "(?P<mark>…)"},
      {"(?>a)", 13, "atomic groups", "(?:…)"},
      {R"((a)\\1)", 16, "back-references such as \\1", "once more"},
      {R"(\\d\\y)", 16, "\\y is no escape", "the character itself"},
      {R"(a\\Z)", 14, "\\Z is not understood", "\\z"},
      {"a(b", 14, "this ( is never closed", "\\("},
      {R"(\\(a(b[(]c)", 17, "this ( is never closed", "\\("},
      {"a)b", 14, "this ) closes nothing", "\\)"},
      {"a[b", 14, "this [ is never closed", "\\["},
      {"a[z-a]", 15, "\"z-a\" is no range", "upwards"},
      {"[[:foo:]]", 14, "there is no class of characters \"[:foo:]\"", "[:alpha:]"},
      {R"(a\\p{Foo}b)", 14, "Unicode has no group of characters \"\\p{Foo}\"", "\\pL"},
      {"*a", 13, "\"*\" repeats nothing", "before it"},
      {"a{1001}", 14, "repeats too often", "1000"},
      {"a{2,1}", 14, "\"{2,1}\" counts down", "{1,2}"},
      {"(?:a{1000}){1000}", 24, "counts inside counts multiply", "* or +"},
      {"a**", 14, "two repetitions", "keep one"},
      {"a\\\\", 14, "ends with a single backslash", "\\\\"},
      {"a(?P<n-1>b)", 14, "is no good name for a group", "letters, digits and _"},
      {"(?P<mark>a)|(?P<mark>b)", 25, "two groups are named mark", "(?P<mark>a|b)"},
      {R"(\\C)", 13, "\\C matches single bytes", "write ."},
      {"a*", 13, "also matches where there is nothing", "instead of *"},
      {"(?:x|)", 13, "also matches where there is nothing", "instead of *"},
      {"^", 13, "also matches where there is nothing", "instead of *"},
      {R"(\\b)", 13, "also matches where there is nothing", "instead of *"},
      {R"(\\pL{1,40})", 13, "becomes too large", "\\pL+"},
      {R"((\\pL{1,30}x){30})", 13, "becomes too large", "\\pL+"},
  };
  for (const auto& [pattern, column, message, remedy] : cases) {
    const std::string out = said(pattern);
    INFO(pattern << "\n" << out);
    CHECK(out.find(message) != std::string::npos);
    CHECK(out.find(remedy) != std::string::npos);
    // A problem of the whole pattern points to its first character.
    CHECK(out.starts_with("2:" + std::to_string(column) + " /rules/0/pattern: "));
  }
}

TEST_CASE("escapes before the fault count as they are written", "[policy]") {
  CHECK(said(R"(\\d\u00e4(?=x))").starts_with("2:22 "));
}

TEST_CASE("word boundaries beside other letters are warned of", "[policy]") {
  CHECK(said(R"(\\bÜbung)").find("knows ASCII letters only") != std::string::npos);
  CHECK(said(R"(Caf\u00e9\\b)").starts_with("2:22 "));
  CHECK(said(R"(\\bUebung\\b)").empty());
  CHECK(said(R"([\\b]Ü)").find("knows ASCII") == std::string::npos);
}

TEST_CASE("a line's end is not seen without multiline", "[policy]") {
  CHECK(said(R"(a\\nb)").find("one line at a time") != std::string::npos);
  CHECK(said(R"(a\nb)").find("one line at a time") != std::string::npos);
  CHECK(said(R"(a\\nb)", ", \"multiline\": true").empty());
}

TEST_CASE("endless patterns are refused before they cost anything", "[policy]") {
  CHECK(said(std::string(2001, 'a')).find("has 2001 bytes") != std::string::npos);
  const auto start = std::chrono::steady_clock::now();
  for (int i = 0; i < 20; ++i) CHECK_FALSE(said(R"(((\\pL{1,30}){1,30}){1})").empty());
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
}
