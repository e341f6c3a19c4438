// SPDX-License-Identifier: Apache-2.0
#include "text/words.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace vorab::text;

namespace {

std::vector<std::string> slices(const std::string& text, const std::vector<Span>& spans) {
  std::vector<std::string> out;
  for (const auto& span : spans) out.push_back(text.substr(span.begin, span.size()));
  return out;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("words are runs of letters, digits and their marks") {
  const auto words = [](const std::string& text) { return slices(text, find_words(text)); };
  CHECK(words("") == Strings{});
  CHECK(words("„Übung“ (NX-7)!") == Strings{"Übung", "NX", "7"});
  CHECK(words("#See_Adler") == Strings{"See", "Adler"});
  CHECK(words("🦅Seeadler🦅") == Strings{"Seeadler"});
  CHECK(words("हिन्दी x") == Strings{"हिन्दी", "x"});
}

TEST_CASE("lines end at every terminator and do not contain it") {
  const auto lines = [](const std::string& text) { return slices(text, find_lines(text)); };
  CHECK(lines("") == Strings{""});
  CHECK(lines("a\nb") == Strings{"a", "b"});
  CHECK(lines("a\r\nb\rc") == Strings{"a", "b", "c"});
  CHECK(lines("a\u2028b\u2029") == Strings{"a", "b", ""});
  CHECK(lines("\n\n") == Strings{"", "", ""});
}
