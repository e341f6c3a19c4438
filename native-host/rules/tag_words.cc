// SPDX-License-Identifier: Apache-2.0
#include "rules/tag_words.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "language/forms.h"
#include "text/fold.h"
#include "text/utf.h"
#include "text/words.h"

namespace vorab::rules {

namespace {

enum class Sort { joiner, digit, capital, small };

Sort sort_of(char32_t c) {
  const auto code = static_cast<UChar32>(c);
  if (!text::is_word_character(c)) return Sort::joiner;
  if (u_isdigit(code)) return Sort::digit;
  return u_isupper(code) ? Sort::capital : Sort::small;
}

bool begins_word(Sort before, Sort here, Sort next) {
  if (here == Sort::joiner) return false;
  if (before == Sort::joiner) return true;
  if ((before == Sort::digit) != (here == Sort::digit)) return true;
  if (here != Sort::capital) return false;
  return before == Sort::small || next == Sort::small;  // "MWBewegt"
}

std::string without_sign(std::string_view tag) {
  if (tag.starts_with('#')) tag.remove_prefix(1);
  return text::fold_shape(tag).text();
}

std::vector<std::string> words_in(const std::string& tag) {
  std::vector<std::string> words;
  Sort before = Sort::joiner;
  for (std::size_t i = 0; i < tag.size();) {
    const auto [c, length] = text::decode(tag, i);
    const std::size_t after = i + length;
    const Sort here = sort_of(c);
    const Sort next =
        after < tag.size() ? sort_of(text::decode(tag, after).code_point) : Sort::joiner;
    if (begins_word(before, here, next)) words.emplace_back();
    if (here != Sort::joiner) words.back().append(tag, i, length);
    before = here;
    i = after;
  }
  return words;
}

TagWords joined(const std::vector<std::string>& folded) {
  TagWords out;
  for (const auto& word : folded) {
    if (!out.letters.empty() && !word.empty()) out.borders.push_back(out.letters.size());
    out.letters += word;
  }
  return out;
}

}  // namespace

TagWords words_of_tag(std::string_view tag) {
  auto words = words_in(without_sign(tag));
  for (auto& word : words) word = text::folded_word(word);
  return joined(words);
}

std::vector<TagWords> spellings_of_tag(std::string_view tag) {
  std::vector<std::vector<std::string>> words;
  std::size_t most = 1;
  for (const auto& word : words_in(without_sign(tag))) {
    words.push_back(language::spellings(word));
    most = std::max(most, words.back().size());
  }
  std::vector<TagWords> out;
  for (std::size_t i = 0; i < most; ++i) {
    std::vector<std::string> chosen;
    chosen.reserve(words.size());
    for (const auto& spellings : words)
      chosen.push_back(spellings[std::min(i, spellings.size() - 1)]);
    out.push_back(joined(chosen));
  }
  return out;
}

std::string caseless_tag(std::string_view tag) {
  std::string out;
  if (std::all_of(tag.begin(), tag.end(), [](char c) { return (c & 0x80) == 0; })) {
    if (tag.starts_with('#')) tag.remove_prefix(1);
    for (const char c : tag) out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return out;
  }
  const std::string shape = without_sign(tag);
  for (std::size_t i = 0; i < shape.size();) {
    const auto [c, length] = text::decode(shape, i);
    text::append_utf8(
        out, static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT)));
    i += length;
  }
  return out;
}

}  // namespace vorab::rules
