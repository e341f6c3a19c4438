// SPDX-License-Identifier: Apache-2.0
#include "rules/term_index.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

using namespace vorab;
using rules::TermIndex;

namespace {

using Found = std::set<std::tuple<std::uint32_t, std::size_t, std::size_t>>;

// The plain way: every term at every place of the folded text, whole words only.
Found naive(const std::vector<std::string>& terms, const std::string& text) {
  Found out;
  for (std::uint32_t id = 0; id < terms.size(); ++id) {
    for (auto at = text.find(terms[id]); at != std::string::npos;
         at = text.find(terms[id], at + 1)) {
      const auto end = at + terms[id].size();
      const auto is_word = [&](std::size_t i) {
        return i < text.size() && text::is_word_character(static_cast<unsigned char>(text[i]));
      };
      if (!is_word(at - 1) && !is_word(end)) out.emplace(id, at, end);
    }
  }
  return out;
}

}  // namespace

TEST_CASE("the index agrees with the plain way on random words") {
  std::mt19937 random(3);
  const auto word = [&] {
    std::string out;
    for (auto i = 1 + random() % 3; i > 0; --i) out += static_cast<char>('a' + random() % 2);
    return out;
  };
  const auto words = [&](unsigned most) {
    std::string out = word();
    for (auto i = random() % most; i > 0; --i) out += (random() % 4 == 0 ? "-" : " ") + word();
    return out;
  };
  std::size_t hits = 0;
  for (int round = 0; round < 2000; ++round) {
    TermIndex index;
    std::vector<std::string> terms;
    for (std::uint32_t id = 0; id < 12; ++id) {
      terms.push_back(words(3));
      index.add(terms.back(), policy::Match::word, id, id);
    }
    index.seal();
    const std::string text = words(15);
    Found found;
    index.find(text::Text(text), [&](const TermIndex::Hit& hit) {
      found.emplace(hit.rule, hit.span.begin, hit.span.end);
    });
    const auto expected = naive(terms, text);
    hits += expected.size();
    INFO(text);
    REQUIRE(found == expected);
  }
  CHECK(hits > 1000);
}
