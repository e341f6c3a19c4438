// SPDX-License-Identifier: Apache-2.0
#include "imports/source_text.h"

#include <catch2/catch.hpp>

using namespace vorab::imports;
using namespace std::string_literals;

namespace {

std::string read(std::string bytes) {
  const auto text = source_text(std::move(bytes), "x.toml");
  const auto* fault = std::get_if<Fault>(&text);
  return fault ? fault->place + ": " + fault->message : std::get<std::string>(text);
}

}  // namespace

TEST_CASE("text of a source", "[imports]") {
  CHECK(read("a = 'ö'\n") == "a = 'ö'\n");
  CHECK(read("\xEF\xBB\xBF"s + "a") == "a");
  CHECK(read("") == "x.toml: this file is empty");
  CHECK(read(" \n") == "x.toml: this file is empty");
  CHECK(read("a\nb\xFF") == "x.toml:2: this is no UTF-8");
  CHECK(read("a\0b"s) == "x.toml: this is no text");
  CHECK(read("\xFF\xFE"s + "a\0"s) == "x.toml: this file is in UTF-16");
  CHECK(read("Salted__abc") == "x.toml: this file is encrypted");
  CHECK(read("\0GITCRYPT\0abc"s) == "x.toml: this file is encrypted");
  CHECK(read("a: ENC[AES256_GCM,data:x]") == "x.toml: this file is encrypted");
}

TEST_CASE("what is no file", "[imports]") {
  const auto message = [](const char* path) { return std::get<Fault>(read_source(path)).message; };
  CHECK(message("tests/unit/imports/missing.toml") == "there is no such file");
  CHECK(message("tests/unit") == "this is no regular file");
}
