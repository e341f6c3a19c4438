// SPDX-License-Identifier: Apache-2.0
#include "rules/term_index.h"

#include <algorithm>

#include "text/hash.h"

namespace vorab::rules {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_number_point(char c) { return c == '.' || c == ','; }

std::string single_spaces(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!is_blank(c)) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::uint64_t with_word(std::uint64_t hash, std::string_view word) {
  return text::fnv1a(word, text::fnv1a(" ", hash));
}

constexpr std::uint64_t kNoWords = 0x9e3779b97f4a7c15ULL;

// "7" is not found in "7.5", nor "5" in "7,5".
bool inside_number(std::string_view text, text::Span found) {
  const auto digit = [&](std::size_t at) { return at < text.size() && is_digit(text[at]); };
  const bool more_right = digit(found.end - 1) && digit(found.end + 1) &&
                          is_number_point(text[found.end]);
  const bool more_left = digit(found.begin) && found.begin >= 2 && digit(found.begin - 2) &&
                         is_number_point(text[found.begin - 1]);
  return more_right || more_left;
}

}  // namespace

void TermIndex::add(std::string_view word, std::uint32_t rule, std::uint32_t entry) {
  const std::string folded = single_spaces(text::folded_word(word));
  const auto words = text::find_words(folded);
  if (words.empty()) return;
  std::uint64_t hash = kNoWords;
  std::uint64_t first = 0;
  for (const auto& span : words) {
    hash = with_word(hash, std::string_view(folded).substr(span.begin, span.size()));
    if (first == 0) first = hash;
  }
  auto& longest = longest_[first];
  longest = std::max(longest, static_cast<std::uint32_t>(words.size()));
  auto& head = by_words_[hash];
  terms_.push_back({folded, words.front().begin, folded.size() - words.back().end, rule, entry, head});
  head = static_cast<std::uint32_t>(terms_.size());
}

bool TermIndex::matches(const Term& term, std::string_view text, text::Span words,
                        text::Span& found) const {
  if (words.begin < term.lead || text.size() - words.end < term.trail) return false;
  std::size_t at = words.begin - term.lead;
  found.begin = at;
  for (const char c : term.folded) {
    if (c == ' ') {
      if (at >= text.size() || !is_blank(text[at])) return false;
      while (at < text.size() && is_blank(text[at])) ++at;
    } else {
      if (at >= text.size() || text[at] != c) return false;
      ++at;
    }
  }
  found.end = at;
  return !inside_number(text, found);
}

void TermIndex::find(const text::Text& text, const std::function<void(const Hit&)>& on_hit) const {
  if (terms_.empty()) return;
  const std::string_view folded = text.folded().text();
  const auto& words = text.folded_words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::uint64_t hash = with_word(kNoWords, folded.substr(words[i].begin, words[i].size()));
    const auto longest = longest_.find(hash);
    if (longest == longest_.end()) continue;
    const std::size_t last = std::min<std::size_t>(words.size(), i + longest->second);
    for (std::size_t j = i; j < last; ++j) {
      if (j > i) hash = with_word(hash, folded.substr(words[j].begin, words[j].size()));
      const auto head = by_words_.find(hash);
      if (head == by_words_.end()) continue;
      for (std::uint32_t id = head->second; id != 0; id = terms_[id - 1].next) {
        const Term& term = terms_[id - 1];
        text::Span found;
        if (!matches(term, folded, {words[i].begin, words[j].end}, found)) continue;
        on_hit({term.rule, term.entry, text.folded().original(found)});
      }
    }
  }
}

}  // namespace vorab::rules
