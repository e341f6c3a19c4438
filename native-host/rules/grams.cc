// SPDX-License-Identifier: Apache-2.0
#include "rules/grams.h"

namespace vorab::rules {

namespace {

constexpr std::uint64_t kBase = 0x9fb21c651e98df25ULL;  // odd: no word is lost

bool is_written_out(char before, char c) {
  return c == 'e' && (before == 'a' || before == 'o' || before == 'u');
}

// FNV-1a over what remains of a word, and a last mixing step for short ones.
std::uint64_t number_of(std::string_view word) {
  std::uint64_t hash = 0xcbf29ce484222325ULL;
  char before = 0;
  for (const char c : word) {
    if (!is_written_out(before, c)) {
      hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    before = c;
  }
  return (hash ^ (hash >> 29)) * kBase;
}

}  // namespace

std::vector<std::uint64_t> word_numbers(std::string_view folded,
                                        const std::vector<text::Span>& words) {
  std::vector<std::uint64_t> out;
  out.reserve(words.size());
  for (const auto& word : words) out.push_back(number_of(folded.substr(word.begin, word.size())));
  return out;
}

std::vector<std::uint64_t> grams_of(const std::vector<std::uint64_t>& words, std::size_t gram) {
  if (gram == 0 || words.size() < gram) return {};
  std::uint64_t highest = 1;
  for (std::size_t i = 0; i < gram; ++i) highest *= kBase;
  std::vector<std::uint64_t> out;
  out.reserve(words.size() - gram + 1);
  std::uint64_t rolling = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    rolling = rolling * kBase + words[i];
    if (i >= gram) rolling -= words[i - gram] * highest;
    if (i + 1 >= gram) out.push_back(rolling);
  }
  return out;
}

}  // namespace vorab::rules
