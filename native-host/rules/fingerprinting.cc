// SPDX-License-Identifier: Apache-2.0
#include "rules/fingerprinting.h"

#include <algorithm>
#include <unordered_set>

#include "rules/grams.h"
#include "text/fold.h"
#include "text/utf.h"
#include "text/words.h"

namespace vorab::rules {

namespace {

// Four words: with a tenth of them changed two runs of three remain, and few texts share two.
constexpr std::size_t kGram = 4;
constexpr std::size_t kFewestTelling = 2;

struct Cut {
  text::Folded folded;
  std::vector<text::Span> words;
};

Cut cut(std::string_view utf8) {
  text::Folded folded = text::fold_words(text::to_well_formed(utf8));
  auto words = text::find_words(folded.text());
  return {std::move(folded), std::move(words)};
}

// Words, no numbers: bytes above ASCII are letters enough.
bool is_telling(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
  });
}

std::vector<std::uint64_t> telling_grams(std::string_view utf8) {
  const Cut text = cut(utf8);
  const std::string_view folded = text.folded.text();
  std::vector<std::uint64_t> grams = grams_of(word_numbers(folded, text.words), kGram);
  std::vector<std::uint64_t> out;
  for (std::size_t i = 0; i < grams.size(); ++i) {
    const auto first = text.words.begin() + static_cast<std::ptrdiff_t>(i);
    const auto telling = std::count_if(first, first + kGram, [&](const text::Span& word) {
      return is_telling(folded.substr(word.begin, word.size()));
    });
    if (static_cast<std::size_t>(telling) >= kFewestTelling) out.push_back(grams[i]);
  }
  return out;
}

}  // namespace

policy::Fingerprint fingerprint_of(const Confidential& document) {
  policy::Fingerprint out;
  out.title = document.title;
  out.gram = kGram;
  out.salt[0] = document.salt[0];
  out.salt[1] = document.salt[1];
  std::unordered_set<std::uint64_t> grams;
  for (const auto& text : document.texts) {
    out.words += count_words(text);
    for (const auto gram : telling_grams(text)) grams.insert(gram);
  }
  for (const auto& text : document.allowed) {
    for (const auto gram : telling_grams(text)) grams.erase(gram);
  }
  out.space = static_cast<std::uint32_t>(grams.size()) * policy::kPlacesPerRun;
  out.bits.assign((out.space + 63) / 64, 0);
  for (const auto gram : grams) out.set(mark_of(gram, out));
  return out;
}

std::size_t count_words(std::string_view utf8) { return cut(utf8).words.size(); }

}  // namespace vorab::rules
