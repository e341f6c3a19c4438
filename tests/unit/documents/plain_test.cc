// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "documents/document.h"

using namespace vorab::documents;

namespace {

std::string text(const Text& read) {
  const auto* fault = std::get_if<Fault>(&read);
  return fault ? "! " + fault->message : std::get<std::string>(read);
}

}  // namespace

TEST_CASE("plain text in the usual encodings", "[documents]") {
  CHECK(text(read_plain("Größe – „x“")) == "Größe – „x“");
  CHECK(text(read_plain("\xEF\xBB\xBFGröße")) == "Größe");
  CHECK(text(read_plain("Gr\xF6\xDF"
                        "e \x96 \x84x\x93")) == "Größe – „x“");
  using namespace std::string_view_literals;
  CHECK(text(read_plain("\xFF\xFEG\0r\0\xF6\0\xDF\0e\0"sv)) == "Größe");
  CHECK(text(read_plain("\xFE\xFF\0G\0r\0\xF6\0\xDF\0e"sv)) == "Größe");
  CHECK(text(read_plain("\xFF\xFE\x3E\xD8\x85\xDD!\0"sv)) == "\U0001F985!");
  CHECK(text(read_plain("\xFE\xFF\xD8\x3E\xDD\x85\0!"sv)) == "\U0001F985!");
  CHECK(text(read_plain("\xFE\xFF\xD8\x3E\0!"sv)) == "\uFFFD!");
  CHECK(text(read_plain("a\0b"sv)) == "! this is no text");
  CHECK(text(read_plain("\x81\x8D")).starts_with("! this is no text in"));
}
