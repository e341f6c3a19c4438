// SPDX-License-Identifier: Apache-2.0
#include "rules/typed_form.h"

#include <algorithm>
#include <array>
#include <vector>

#include "language/forms.h"
#include "text/entity_chars.h"
#include "text/words.h"

namespace vorab::rules {

namespace {

using Shape = TypedForm::Shape;

constexpr std::u32string_view kHyphens = U"-\u2010\u2011";
constexpr std::array<std::string_view, 13> kEndings{"s",  "es",  "n",   "en", "e",   "er",  "ns",
                                                    "em", "ern", "ens", "ed", "ing", "ings"};

// Letters and digits only, so that "Projekt-Nordstern" is "Projekt Nordstern".
std::string letters_of(std::string_view utf8) {
  const std::string folded = text::folded_word(utf8);
  std::string out;
  for (const auto& word : text::find_words(folded)) {
    out += folded.substr(word.begin, word.size());
  }
  return out;
}

std::vector<std::string> spellings_of(std::string_view word) {
  std::vector<std::string> out;
  for (const auto& spelling : language::spellings(word)) out.push_back(letters_of(spelling));
  return out;
}

// The bytes of `typed` whose letters are `front`; 0 if none are.
std::size_t length_of(std::string_view typed, std::string_view front) {
  std::size_t least = 0;
  for (std::size_t at = 0; at < typed.size();) {
    at += text::decode(typed, at).length;
    const auto folded = letters_of(typed.substr(0, at));
    if (folded == front) least = at;
    if (folded.size() > front.size()) break;
  }
  return least;
}

bool is_ending(std::string_view letters) {
  return std::find(kEndings.begin(), kEndings.end(), letters) != kEndings.end();
}

void read_letters(TypedForm& out, std::string_view typed, std::string_view word) {
  constexpr std::size_t kLongest = 200;
  if (typed.size() > kLongest) return;
  const std::string letters = letters_of(typed);
  const auto spellings = spellings_of(word);
  for (const auto& spelling : spellings) {
    if (letters == spelling) return;
    if (!letters.starts_with(spelling)) continue;
    const auto rest = std::string_view(letters).substr(spelling.size());
    if (is_ending(rest)) {
      out.shape = Shape::ending;
      out.ending = rest;
      return;
    }
    out.shape = Shape::compound;
    out.rest = typed.substr(length_of(typed, spelling));
    return;
  }
  // A typing mistake or a disguise; or an ending inside a phrase, or a compound's end.
  const auto& first = spellings.front();
  const bool longer = letters.size() > first.size();
  if (longer && (letters.back() == 's' || letters.find(first) != letters.npos)) {
    out.shape = Shape::other;
  }
  if (typed.find(' ') != typed.npos && word.find(' ') != word.npos &&
      letters.size() != first.size()) {
    out.shape = Shape::ending;
    out.ending = letters.ends_with("s") && !first.ends_with("s") ? "s" : "?";
  }
}

}  // namespace

TypedForm typed_form(std::string_view utf8, text::Span hit, std::string_view word) {
  TypedForm out;
  out.whole = hit;
  if (!word.empty()) read_letters(out, utf8.substr(hit.begin, hit.size()), word);
  const char32_t before = text::code_point_before(utf8, hit.begin);
  if (text::is_one_of(before, kHyphens)) out.shape = Shape::other;
  if (hit.end >= utf8.size()) return out;
  const auto [sign, length] = text::decode(utf8, hit.end);
  const std::size_t rest = hit.end + length;
  if (!text::is_one_of(sign, kHyphens) ||
      !text::is_word_character(text::code_point_at(utf8, rest))) {
    return out;
  }
  out.whole.end = text::run_end(utf8, rest, [](char32_t c) {
    return text::is_word_character(c) || text::is_one_of(c, kHyphens);
  });
  const bool fine = out.shape == Shape::plain || (out.shape == Shape::ending && out.ending == "s");
  out.shape = fine ? Shape::compound : Shape::other;
  out.hyphen = true;
  out.rest = utf8.substr(rest, out.whole.end - rest);
  return out;
}

}  // namespace vorab::rules
