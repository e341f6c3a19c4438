// SPDX-License-Identifier: Apache-2.0
#include "policy/json_error.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;

namespace {

// What `parse_json` says about `text`, as "line:column pointer: message | remedy".
std::string said(const std::string& text) {
  const auto json = parse_json(text, "p.json");
  CHECK_FALSE(json.root);
  CHECK(json.problems.size() == 1);
  return test::brief(json.problems);
}

struct Case {
  std::string text;
  std::string place;
  std::string message;
  std::string remedy;
};

}  // namespace

TEST_CASE("typing errors are recognised", "[policy]") {
  const std::vector<Case> cases{
      {"", "1:1 ", "file is empty", "begin with {"},
      {"// nothing\n", "1:1 ", "file is empty", "begin with {"},
      {"[1,\n 2,\n]", "2:3 /1", "comma stands after the last entry", "take this comma away"},
      {"{\"a\": 1,}", "1:8 /a", "comma stands after the last entry", "take this comma away"},
      {"{\"a\": 1,, \"b\": 2}", "1:9 ", "comma too many", "take this comma away"},
      {"[,1]", "1:2 ", "a value is missing", "write one"},
      {"{\"a\": 1\n \"b\": 2}", "1:8 /a", "a comma is missing", "write a comma"},
      {"[\"a\" \"b\"]", "1:5 /0", "a comma is missing", "write a comma"},
      {"[{} {}]", "1:4 /0", "a comma is missing", "write a comma"},
      {"{\"a\": 1; \"b\": 2}", "1:8 ", "separated by commas", "instead of ;"},
      {"{\"a\" 1}", "1:5 /a", "a colon is missing", "\"key\": value"},
      {"{\"a\" = 1}", "1:5 /a", "a colon is missing", ": instead of ="},
      {"{\"a\": }", "1:7 /a", "a value is missing", "after the colon"},
      {"{\"a\"}", "1:5 /a", "a value is missing", "after the colon"},
      {"[\"a\": 1]", "1:5 /0", "a list [ … ] has no keys", "write { … }"},
      {"{\"a\": \"b\": 1}", "1:10 ", "cannot be followed by a colon", "comma before a key"},
      {"{1: 2}", "1:2 ", "a key must stand in quotation marks", "\"key\":"},
      {"{[1]: 2}", "1:2 ", "a key is missing", "\"key\":"},
      {"{a: 1}", "1:2 ", "the key \"a\" stands without quotation marks", "write \"a\""},
      {"{größe: 1}", "1:2 ", "the key \"größe\" stands without", "write \"größe\""},
      {"{'a': 1}", "1:2 ", "do not stand between ' marks", "double quotation marks"},
      {"[`a`]", "1:2 ", "do not stand between ` marks", "double quotation marks"},
      {"[„a“]", "1:2 ", "typographic quotation mark: „", "the plain one"},
      {"[»a«]", "1:2 ", "typographic quotation mark: »", "the plain one"},
      {"[Seeadler]", "1:2 ", "the text \"Seeadler\" stands without", "write \"Seeadler\""},
      {"[True]", "1:2 ", "\"True\" is no JSON value", "write true"},
      {"[nein]", "1:2 ", "\"nein\" is no JSON value", "write false"},
      {"[None]", "1:2 ", "\"None\" is no JSON value", "write null"},
      {"[nul]", "1:2 ", "the text \"nul\" stands without", "write \"nul\""},
      {"[NaN]", "1:2 ", "\"NaN\" is no number in JSON", "write a number"},
      {"[2026-11-01]", "1:2 ", "\"2026-11-01\" is no number", "in quotation marks"},
      {"[01]", "1:2 ", "\"01\" is no number", "12 or 0.5"},
      {"[+1]", "1:2 ", "\"+1\" is no number", "12 or 0.5"},
      {"[.5]", "1:2 ", "\".5\" is no number", "12 or 0.5"},
      {"[1.]", "1:2 ", "\"1.\" is no number", "12 or 0.5"},
      {"[0x10]", "1:2 ", "\"0x10\" is no number", "12 or 0.5"},
      {"[1e999]", "1:2 ", "the number \"1e999\" is too large", "a smaller one"},
      {"[1,\n# x\n2]", "2:1 ", "# begins no comment", "begin comments with //"},
      {"[1, /x/ 2]", "1:5 ", "a single / means nothing", "begin comments with //"},
      {"[1, /* x\n2]", "1:5 ", "comment is never closed", "end it with */"},
      {"[1, @]", "1:5 ", "\"@\" cannot stand here", "write a value"},
      {"[[1, 2}]", "1:7 /0", "does not fit the [ of line 1", "close with ] first"},
      {"{\"a\": [1}", "1:9 /a", "does not fit the [", "close with ] first"},
      {"{\"a\": {\"b\": 1]}", "1:14 /a/b", "does not fit the {", "close with } first"},
      {"}", "1:1 ", "closes nothing", "take it away"},
      {"{\"a\": [1,\n 2", "1:7 /a", "this [ is never closed", "add ]"},
      {"{\"a\": 1,\n", "1:1 ", "this { is never closed", "add }"},
      {"{\"a\":", "1:1 ", "this { is never closed", "add }"},
      {"{}{}", "1:3 ", "something follows after the end", "one { … }"},
      {"{}\n\"x\"", "2:1 ", "something follows after the end", "one { … }"},
      {"{},", "1:3 ", "something follows after the end", "one { … }"},
  };
  for (const auto& [text, place, message, remedy] : cases) {
    const std::string out = said(text);
    INFO(text << "\n" << out);
    CHECK(out.starts_with(place));
    CHECK(out.substr(0, out.find(" | ")).find(message) != std::string::npos);
    CHECK(out.substr(out.find(" | ")).find(remedy) != std::string::npos);
  }
}

TEST_CASE("errors inside texts point into them", "[policy]") {
  const std::vector<Case> cases{
      {"[\"a\\d\"]", "1:4 ", "JSON knows no escape \\d", "twice: \\\\d"},
      {"[\"\\ä\"]", "1:3 ", "JSON knows no escape \\ä", "twice"},
      {"[\"C:\\Users\"]", "1:5 ", "JSON knows no escape \\U", "twice: \\\\U"},
      {"[\"\\u12g4\"]", "1:3 ", "four hexadecimal digits", "\\u00e4"},
      {"[\"\\u00e4\\ud800\"]", "1:9 ", "half of a character", "the character itself"},
      {"[\"\\udc00\"]", "1:3 ", "half of a character", "the character itself"},
      {"[\"\\ud83e\\udd85\\q\"]", "1:15 ", "JSON knows no escape \\q", "twice"},
      {"[\"a\nb\"]", "1:2 ", "no closing quotation mark", "\\n"},
      {"[\"a", "1:2 ", "no closing quotation mark", "\\n"},
      {"[\"a\\", "1:2 ", "no closing quotation mark", "\\n"},
      {"[\"a\tb\"]", "1:4 ", "a tab stands inside", "\\t"},
      {"[\"a\x01\"]", "1:4 ", "control character stands inside a text: \"\\u{1}\"", "take it out"},
      {"[\"Bitte \"Seeadler\" nicht\"]", "1:9 /0", "ends the text", "\\\""},
      {"[\"a\"2026]", "1:4 /0", "ends the text", "\\\""},
  };
  for (const auto& [text, place, message, remedy] : cases) {
    const std::string out = said(text);
    INFO(text << "\n" << out);
    CHECK(out.starts_with(place));
    CHECK(out.substr(0, out.find(" | ")).find(message) != std::string::npos);
    CHECK(out.substr(out.find(" | ")).find(remedy) != std::string::npos);
  }
}

TEST_CASE("other encodings are named", "[policy]") {
  CHECK(said("[\"M\xFCller\"]").starts_with("1:4 : this file is not UTF-8: byte FC | "));
  CHECK(said("[\"M\xFCller\"]").ends_with("where this byte is ü"));
  CHECK(said("[\"\x84x\"]")
            .starts_with("1:3 : this file is not UTF-8: byte 84 | save the file as UTF-8"));
  CHECK(said("// \xED\xA0\x80\n[]").starts_with("1:4 : half of a character stands here"));
  CHECK(said("[\"\xC3\xA9\xE9\x80\"]").find("Windows-1252") == std::string::npos);
  CHECK(said("[NaN]").starts_with("1:2 /0: \"NaN\" is no number in JSON | write a number"));
  CHECK(said(std::string("\xFF\xFE{\0}\0", 6)).starts_with("1:1 : this file is UTF-16"));
  CHECK(said(std::string("{\0}\0", 4)).starts_with("1:1 : this file is UTF-16"));
  CHECK(said(std::string("[1]\n\0", 5)).starts_with("2:1 : a NUL byte stands here"));
}
