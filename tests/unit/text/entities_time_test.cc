// SPDX-License-Identifier: Apache-2.0
// Texts made to be slow: time grows with their length, not faster.
#include <catch2/catch.hpp>
#include <chrono>
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

double seconds(const std::string& text) {
  const auto start = std::chrono::steady_clock::now();
  const auto count = find_entities(text).size();
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  CHECK(count <= text.size());
  return taken.count();
}

}  // namespace

TEST_CASE("no text is slow to read") {
  const std::string pieces[] = {"#",
                                "#a",
                                "#1",
                                "＃",
                                "@",
                                "@a",
                                "a@",
                                "a@b",
                                "a@b.",
                                "a@b.de",
                                "@a/b-",
                                "$A",
                                " $A",
                                "$A.",
                                ".",
                                "a.",
                                "a.a.a.",
                                "a.de",
                                "a.de.",
                                "_b.com",
                                "b.com_",
                                "-a.de",
                                "日.",
                                "日.de",
                                "é.com日",
                                "a-.",
                                "a_.",
                                "xn--",
                                ".xn--a",
                                "www.",
                                "www.a",
                                "://",
                                "http://",
                                "http://a",
                                "http://a.",
                                "http://a/",
                                "http://a.de/(",
                                "a.de/(",
                                "a.de/(b",
                                ")))",
                                "(((",
                                "a.de/((b)",
                                "a.de?",
                                "a.de/?a.",
                                "http://a@",
                                "http://a:",
                                "http://[",
                                "http://[:",
                                "t.co/a",
                                "https://t.co/a-",
                                "\u200D",
                                "\u0301",
                                "\xEF\xBC",
                                "🦅",
                                "嘉里.嘉里大酒店",
                                "RT@a",
                                "%",
                                "a+",
                                "é",
                                "a.рф"};
  constexpr std::size_t kSize = 10'000'000;
  for (const auto& piece : pieces) {
    INFO(piece);
    // Generous for a busy machine; what is quadratic takes hours.
    CHECK(seconds(repeated(piece, kSize)) < 10);
    CHECK(seconds("http://a.de/" + repeated(piece, kSize / 10)) < 2);
    CHECK(seconds("a.de.x_" + repeated(piece, kSize / 10)) < 2);
    CHECK(seconds(repeated("a.com_" + piece, kSize / 10)) < 2);
    CHECK(seconds(repeated(piece + "@b.de/", kSize / 10)) < 2);
  }
}
