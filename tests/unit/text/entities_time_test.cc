// SPDX-License-Identifier: Apache-2.0
// Texts made to be slow: time grows with their length, not faster.
#include <catch2/catch.hpp>
#include <ctime>
#include <string>

#include "text/entities.h"

using namespace vorab::text;

namespace {

std::string repeated(const std::string& piece, std::size_t size) {
  std::string text;
  text.reserve(size + piece.size());
  while (text.size() < size) text += piece;
  return text;
}

// Of the processor: the machine may have other work.
double seconds(const std::string& text) {
  const auto start = std::clock();
  const auto count = find_entities(text).size();
  const auto taken = std::clock() - start;
  CHECK(count <= text.size());
  return static_cast<double>(taken) / CLOCKS_PER_SEC;
}

}  // namespace

// What is quadratic takes minutes for 300 KB, what is linear some hundredths of a second.
TEST_CASE("no text is slow to read") {
  // clang-format off
  const std::string pieces[] = {
      "#", "#a", "#1", "＃", "@", "@a", "a@", "a@b", "a@b.", "a@b.de", "@a/b-", "$A", " $A", "$A.",
      ".", "a.", "a.a.a.", "a.de", "a.de.", "_b.com", "b.com_", "-a.de", "日.", "日.de", "é.com日",
      "a-.", "a_.", "xn--", ".xn--a", "www.", "www.a", "://", "http://", "http://a", "http://a.",
      "http://a/", "http://a.de/(", "a.de/(", "a.de/(b", ")))", "(((", "a.de/((b)", "a.de?",
      "a.de/?a.", "http://a@", "http://a:", "http://[", "http://[:", "t.co/a", "https://t.co/a-",
      "\u200D", "\u0301", "\xEF\xBC", "🦅", "嘉里.嘉里大酒店", "RT@a", "%", "a+", "é", "a.рф",
  };
  // clang-format on
  constexpr std::size_t kSize = 300'000;
  for (const auto& piece : pieces) {
    INFO(piece);
    CHECK(seconds(repeated(piece, kSize)) < 3);
    CHECK(seconds("http://a.de/" + repeated(piece, kSize)) < 3);
    CHECK(seconds("a.de.x_" + repeated(piece, kSize)) < 3);
    CHECK(seconds(repeated("a.com_" + piece, kSize)) < 3);
    CHECK(seconds(repeated(piece + "@b.de/", kSize)) < 3);
  }
}

TEST_CASE("ten megabytes of signs are read in seconds") {
  for (const std::string piece : {"#", "@a", "http://", "a.a.a.", ")))", "a.de/("}) {
    INFO(piece);
    CHECK(seconds(repeated(piece, 10'000'000)) < 20);
  }
}
