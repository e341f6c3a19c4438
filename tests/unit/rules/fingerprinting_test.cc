// SPDX-License-Identifier: Apache-2.0
#include "rules/fingerprinting.h"

#include <catch2/catch.hpp>
#include <set>

#include "passages_support.h"
#include "policy/base64.h"
#include "text/fold.h"
#include "text/hash.h"
#include "text/words.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

TEST_CASE("a fingerprint holds no word of its document, and no plain hash of one", "[passages]") {
  const auto pages = forty_pages("strategie-2031.md", german_words());
  const std::string file = policy::to_text(fingerprint(pages));
  const std::string lower = text::folded_word(file);
  const auto quoted = [&](const std::string& key) {
    const auto from = file.find("\"" + key + "\": \"") + key.size() + 5;
    return file.substr(from, file.find('"', from) - from);
  };
  const std::string bytes = policy::from_base64(quoted("marks")).bytes;
  REQUIRE(bytes.size() > 10000);
  std::set<std::string> words;
  for (const auto& page : pages) {
    const auto folded = text::fold_words(page);
    for (const auto& span : text::find_words(folded.text())) {
      if (span.size() >= 5) words.insert(folded.text().substr(span.begin, span.size()));
    }
  }
  REQUIRE(words.size() > 700);
  for (const auto& word : words) {
    if (word == "strategie") continue;  // the title
    INFO(word);
    CHECK(lower.find(word) == std::string::npos);
    CHECK(bytes.find(word) == std::string::npos);
    const std::uint64_t hash = text::fnv1a(word);
    for (const std::size_t length : {4U, 8U}) {
      std::string little;
      for (std::size_t i = 0; i < length; ++i) little += static_cast<char>(hash >> (8 * i));
      CHECK(bytes.find(little) == std::string::npos);
      CHECK(bytes.find(std::string(little.rbegin(), little.rend())) == std::string::npos);
    }
  }
}

TEST_CASE("a guessed run of words passes by chance once in thirty-two times", "[passages]") {
  const auto document = fingerprint(forty_pages("strategie-2031.md", german_words()));
  std::size_t marks = 0;
  for (std::uint32_t mark = 0; mark < document.space; ++mark) marks += document.has(mark) ? 1 : 0;
  const double density = static_cast<double>(marks) / document.space;
  CHECK(density > 0.028);
  CHECK(density < 0.032);
}

TEST_CASE("another salt gives other marks", "[passages]") {
  const auto pages = written_paragraphs("strategie-2031.md");
  CHECK(fingerprint(pages, {}, {1, 2}).bits != fingerprint(pages, {}, {1, 3}).bits);
  CHECK(fingerprint(pages, {}, {1, 2}).bits == fingerprint(pages, {}, {1, 2}).bits);
}

TEST_CASE("tables of numbers leave no mark", "[passages]") {
  CHECK(fingerprint({"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15"}).space == 0);
  CHECK(fingerprint({"2026 4,1 3,9 Umsatz 2027 4,4 4,0 2028"}).space == 0);
  CHECK(fingerprint({"der Umsatz stieg 2027"}).space == policy::kPlacesPerRun);
}

TEST_CASE("words are counted as they are read", "[passages]") {
  CHECK(count_words("") == 0);
  CHECK(count_words("Die See\u00ADadler-Pumpe, 3. Prototyp") == 5);
}
