// SPDX-License-Identifier: Apache-2.0
#include "policy/list_text.h"

#include <catch2/catch.hpp>

using namespace vorab::policy;

namespace {

std::string text_of(std::string_view bytes) {
  const auto text = read_list_text(bytes);
  if (const auto* fault = std::get_if<TextFault>(&text)) {
    return std::to_string(fault->line) + ":" + std::to_string(fault->column) + " " + fault->message;
  }
  return std::get<std::string>(text);
}

}  // namespace

TEST_CASE("UTF-8 with or without BOM", "[policy]") {
  CHECK(text_of("Größe") == "Größe");
  CHECK(text_of("\xEF\xBB\xBFGröße") == "Größe");
  CHECK(text_of("").empty());
  CHECK(text_of("\uFFFD") == "\uFFFD");
}

TEST_CASE("what is no UTF-8 is Windows-1252", "[policy]") {
  CHECK(text_of("M\xFCller & S\xF6hne") == "Müller & Söhne");
  CHECK(text_of("5 \x80 \x84x\x93") == "5 € „x“");
  CHECK(text_of("a\nb\x81") == "2:2 this file is neither UTF-8 nor Windows-1252: byte 81");
}

TEST_CASE("what is no text says what it is", "[policy]") {
  using namespace std::string_view_literals;
  CHECK(text_of("\xFF\xFE"
                "a\0"sv) == "1:1 this file is UTF-16");
  CHECK(text_of("PK\x03\x04..."sv).find("a spreadsheet's own format") != std::string::npos);
  CHECK(text_of("a\nb\0c"sv) == "2:2 this file is no text: it has a byte 00");
}
