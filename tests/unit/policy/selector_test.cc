// SPDX-License-Identifier: Apache-2.0
#include "policy/selector.h"

#include <catch2/catch.hpp>

using namespace vorab::policy;

namespace {

std::string parts_of(std::string_view selector) {
  const auto parsed = parse_selector(selector);
  if (parsed.fault) return std::to_string(parsed.fault->at) + ": " + parsed.fault->message;
  std::string out;
  for (const SelectorPart& part : parsed.parts) {
    out += (out.empty() ? "" : "|") + part.name + part.op + part.value;
  }
  return out;
}

}  // namespace

TEST_CASE("selectors have parts", "[selector]") {
  CHECK(parts_of("div.editor#one") == "div|editor|one");
  CHECK(parts_of(" dialog[open]  .tiptap > p ") == "dialog|open| |tiptap|>|p");
  CHECK(parts_of("[ data-testid ^= \"tweet Textarea_\" i ]") == "data-testid^=tweet Textarea_");
  CHECK(parts_of("[role=textbox],.größe") == "role=textbox|,|größe");
  CHECK(parts_of(":is(.a, .b):not([id='x']) :empty") == "is|a|,|b|)|not|id=x|)| |empty");
  CHECK(parts_of("form:has(> .a)") == "form|has|>|a|)");
  CHECK(parts_of("li:nth-child(2n + 1)") == "li|nth-child");
  CHECK(parts_of("*") == "*");
}

TEST_CASE("what is no selector says where", "[selector]") {
  CHECK(parts_of(".a { color: red }") == "3: \"{\" does not belong here");
  CHECK(parts_of("[a=\"b") == "3: this quotation mark is never closed");
  CHECK(parts_of("[a=b") == "0: this [ is never closed");
  CHECK(parts_of(":not(.a") == "7: a ( is never closed");
  CHECK(parts_of(".a)") == "2: \")\" does not belong here");
  CHECK(parts_of(".a,,.b") == "3: something is missing here");
  CHECK(parts_of(".a >") == "4: something is missing here");
  CHECK(parts_of("> .a") == "0: \">\" does not belong here");
  CHECK(parts_of(":is()") == "4: something is missing here");
  CHECK(parts_of("#") == "1: it ends too early");
  CHECK(parts_of("a::before") == "2: \":\" does not belong here");
  CHECK(parts_of("a|b") == "1: \"|\" does not belong here");
}

TEST_CASE("nothing hides in a selector", "[selector]") {
  CHECK(parts_of("[type=p\\61ssword]") == "7: escapes are not understood here");
  CHECK(parts_of("[type=\"p\\61ssword\"]") == "8: escapes are not understood here");
  CHECK(parts_of(":nth-child(1 of [type=password])") == "14: \"f\" does not belong here");
  CHECK(parts_of("a/* */b") == "1: \"/\" does not belong here");
  CHECK(parts_of(std::string_view("a\0b", 3)).starts_with("1: "));
  CHECK(parts_of("a\nb").starts_with("1: "));
}
