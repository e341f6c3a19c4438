// SPDX-License-Identifier: Apache-2.0
#include "policy/pack_texts.h"

#include <catch2/catch.hpp>
#include <map>

using namespace vorab::policy;
using Texts = std::vector<std::string>;

namespace {

const Texts* words_of(std::string_view name) {
  static const std::map<std::string, Texts, std::less<>> kWords = {
      {"company", {"Acme", "Acme AG"}}, {"keys", {"A.1", "AB+", "A.1-X"}}, {"n_2", {"7"}}};
  const auto found = kWords.find(name);
  return found == kWords.end() ? nullptr : &found->second;
}

}  // namespace

TEST_CASE("a text for each word, and for each choice of words", "[packs]") {
  CHECK(filled_texts("bei {company}", words_of) == Texts{"bei Acme", "bei Acme AG"});
  CHECK(filled_texts("{company}-{n_2}!", words_of) == Texts{"Acme-7!", "Acme AG-7!"});
  CHECK(filled_texts("{company}{company}", words_of).size() == 4);
  CHECK(filled_texts("plain", words_of) == Texts{"plain"});
  CHECK(filled_texts("{nobody}", words_of).empty());
}

TEST_CASE("a text for people names the first word", "[packs]") {
  CHECK(filled_text("{company} und {company}", words_of) == "Acme und Acme");
  CHECK_FALSE(filled_text("{company} und {nobody}", words_of));
}

TEST_CASE("braces that name nothing stay as they are", "[packs]") {
  for (const auto* text :
       {"{}", "{", "a{1}", "{ company }", "{Company}", "{company", "{2n}", "}{"}) {
    CHECK(filled_text(text, words_of) == text);
    CHECK(filled_texts(text, words_of) == Texts{text});
  }
  CHECK(filled_text("{{company}}", words_of) == "{Acme}");
}

TEST_CASE("a pattern takes words literally, the longest first", "[packs]") {
  CHECK(filled_pattern(R"(\b{{keys}}-\d{2,5})", words_of) == R"(\b(?:A\.1\-X|A\.1|AB\+)-\d{2,5})");
  CHECK(filled_pattern("a{2}{3}", words_of) == "a{2}{3}");
  CHECK_FALSE(filled_pattern("{{nobody}}", words_of));
}

TEST_CASE("what multiplies beyond reason ends", "[packs]") {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "{company}";
  CHECK(filled_texts(text, words_of).size() == kMostTexts + 1);
}
