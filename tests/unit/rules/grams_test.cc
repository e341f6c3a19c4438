// SPDX-License-Identifier: Apache-2.0
#include "rules/grams.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "text/words.h"

using namespace vorab;
using rules::grams_of;

namespace {

std::vector<std::uint64_t> words(const std::string& utf8) {
  const auto folded = text::fold_words(utf8);
  return rules::word_numbers(folded.text(), text::find_words(folded.text()));
}

}  // namespace

TEST_CASE("case, accents, signs and umlauts written out do not count", "[rules]") {
  const auto plain = words("Die Größe der Übernahme überrascht Müller");
  CHECK(plain == words("die GRÖSSE der »Übernahme« überrascht: MÜLLER!"));
  CHECK(plain == words("Die Groesse der Uebernahme ueberrascht Mueller"));
  CHECK(plain == words("Die Gro\u0308ße\r\nder U\u0308ber\u00ADnahme überrascht\u00A0Müller"));
  CHECK(plain != words("Die Grösse des Übernahme überrascht Müller"));
}

TEST_CASE("a run has the same number wherever it stands", "[rules]") {
  std::mt19937_64 random(3);
  std::vector<std::uint64_t> text(200);
  for (auto& word : text) word = random() % 5;
  for (const std::size_t gram : {3UL, 4UL, 8UL}) {
    const auto grams = grams_of(text, gram);
    REQUIRE(grams.size() == text.size() - gram + 1);
    for (std::size_t i = 0; i < grams.size(); ++i) {
      const std::vector<std::uint64_t> alone(text.begin() + static_cast<std::ptrdiff_t>(i),
                                             text.begin() + static_cast<std::ptrdiff_t>(i + gram));
      CHECK(grams_of(alone, gram).front() == grams[i]);
    }
  }
  CHECK(grams_of({1, 2, 3}, 4).empty());
  CHECK(grams_of({1, 2, 3, 4}, 4) != grams_of({4, 3, 2, 1}, 4));
}

TEST_CASE("marks fill their space evenly, and the salt moves them", "[rules]") {
  policy::Fingerprint one;
  one.space = 1000;
  policy::Fingerprint other = one;
  other.salt[1] = 1;
  std::vector<std::size_t> tenths(10);
  std::size_t same = 0;
  for (std::uint64_t gram = 0; gram < 10000; ++gram) {
    const auto mark = rules::mark_of(gram, one);
    REQUIRE(mark < one.space);
    ++tenths[mark / 100];
    same += mark == rules::mark_of(gram, other) ? 1 : 0;
  }
  for (const auto count : tenths) CHECK((count > 900 && count < 1100));
  CHECK(same < 40);
}
