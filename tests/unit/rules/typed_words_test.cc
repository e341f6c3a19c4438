// SPDX-License-Identifier: Apache-2.0
#include "rules/typed_words.h"

#include <catch2/catch.hpp>
#include <string>

using namespace vorab;

namespace {

std::string words_of(const std::string& line) {
  const text::Text text(line);
  std::string out;
  for (const auto& sentence : rules::typed_words(text, text.whole())) {
    for (const auto& word : sentence) out.append(text.slice(word.span)).append(" ");
    out += "| ";
  }
  return out;
}

}  // namespace

TEST_CASE("plain words, sentence by sentence", "[spelling]") {
  CHECK(words_of("Heute gut. Morgen besser!") == "Heute gut | Morgen besser | ");
  CHECK(words_of("") == "| ");
}

TEST_CASE("what is no plain word is left alone", "[spelling]") {
  for (const auto* line : {"https://nciht.example/hauss", "@nciht", "#nciht", "nciht@hauss.example",
                           "M4x20 p99", "USB NATO", "GraphQL McWheels", "datei.txt", "`nciht code`",
                           "C:\\Nciht\\hauss", "nciht_gut", "Kolleg:innen Expert*innen",
                           "sooo Hmmm", "привет 東京", "l'équipe", "a", "x=nciht"}) {
    INFO(line);
    const auto words = words_of(line);
    CHECK(words.find("nciht") == std::string::npos);
    CHECK(words.find("Kolleg ") == std::string::npos);
    CHECK(words.find("sooo") == std::string::npos);
  }
}

TEST_CASE("what stands beside a word is known", "[spelling]") {
  const std::string line = "Frau Febuar und Muster GmbH, hab's Wahnsinns-Idee";
  const text::Text text(line);
  const auto words = rules::typed_words(text, text.whole()).at(0);
  const auto find = [&](std::string_view name) {
    for (const auto& word : words) {
      if (text.slice(word.span) == name) return word;
    }
    FAIL(name);
    return rules::TypedWord{};
  };
  CHECK(find("Frau").starts_sentence);
  CHECK(find("Febuar").named);
  CHECK(find("Febuar").capital);
  CHECK(find("Muster").named);
  CHECK(find("hab").contracted);
  CHECK(find("Wahnsinns").before_hyphen);
}
