// SPDX-License-Identifier: Apache-2.0
#include "language/english_phrase.h"

#include <algorithm>
#include <array>

#include "language/english_words.h"
#include "text/fold.h"
#include "text/letters.h"

namespace vorab::language {

namespace {

constexpr std::array<std::string_view, 5> kArticles{"a", "my", "our", "the", "this"};
constexpr std::array<std::string_view, 6> kAlone{"someone",   "somebody", "something",
                                                 "everybody", "everyone", "one"};
// Behind the noun they begin what belongs to it.
constexpr std::array<std::string_view, 7> kTailWords{"that", "which", "who",  "whose",
                                                     "we",   "being", "still"};

// By sound, not by letter, as far as the first letters tell.
bool begins_with_vowel(std::string_view words) {
  const std::string folded = text::folded_word(words.substr(0, words.find(' ')));
  if (folded.empty()) return false;
  for (const std::string_view spoken : {"uni", "use", "usu", "uti", "eu", "one", "once"}) {
    if (folded.starts_with(spoken)) return folded.starts_with("unin") || folded.starts_with("unim");
  }
  for (const std::string_view silent : {"hour", "honest", "honour", "honor", "heir"}) {
    if (folded.starts_with(silent)) return true;
  }
  if (text::is_in_capitals(words.substr(0, words.find_first_of(" -")))) {
    return std::string_view("aefhilmnorsx").find(folded[0]) != std::string_view::npos;
  }
  return std::string_view("aeiou").find(folded[0]) != std::string_view::npos || folded == "8";
}

bool has_only_letters(std::string_view phrase) {
  return phrase.find_first_of(".:;!?()\"/@#&0123456789") == std::string_view::npos;
}

std::string_view last_word(std::string_view words) {
  return words.substr(words.find_last_of(' ') + 1);
}

bool is_plural(std::string_view word) {
  return word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
         !word.ends_with("is");
}

// Where what belongs to the noun begins behind it; the words' size if nothing does.
std::size_t tail_of(std::string_view words) {
  for (std::size_t at = 0; at < words.size();) {
    const auto end = std::min(words.find(' ', at), words.size());
    const auto word = words.substr(at, end - at);
    const auto folded = text::folded_word(word);
    if (word.ends_with(',')) return end;
    if (is_english_preposition(folded) ||
        std::find(kTailWords.begin(), kTailWords.end(), folded) != kTailWords.end()) {
      return at;
    }
    at = end + 1;
  }
  return words.size();
}

std::string_view without_end(std::string_view words) {
  while (!words.empty() && (words.back() == ' ' || words.back() == ',')) words.remove_suffix(1);
  return words;
}

}  // namespace

std::string_view english_article(std::string_view folded) {
  if (folded == "an") return "a";
  const auto* const found = std::find(kArticles.begin(), kArticles.end(), folded);
  return found == kArticles.end() ? std::string_view() : *found;
}

std::optional<EnglishPhrase> parse_english(std::string_view phrase) {
  if (phrase.empty() || !has_only_letters(phrase)) return std::nullopt;
  const auto space = std::min(phrase.find(' '), phrase.size());
  const std::string first = text::folded_word(phrase.substr(0, space));
  EnglishPhrase out;
  if (std::find(kAlone.begin(), kAlone.end(), first) != kAlone.end()) {
    out.core = phrase;
    out.closed = true;
    return out;
  }
  out.article = english_article(first);
  if (!out.article.empty() && space == phrase.size()) return std::nullopt;
  out.core = out.article.empty() ? phrase : phrase.substr(space + 1);
  // A name without an article is the caller's to judge; "as someone who" is no noun.
  if (out.article.empty() && follows_noun_phrase(first) && !is_english_adjective(first)) {
    return std::nullopt;
  }
  const std::string_view core = out.core;
  const std::size_t tail = tail_of(core);
  out.closed = tail < core.size();
  if (out.closed && out.article.empty()) return std::nullopt;
  out.plural = out.article != "a" && is_plural(last_word(without_end(core.substr(0, tail))));
  return out;
}

std::string with_article(std::string_view article, std::string_view words) {
  if (article.empty()) return std::string(words);
  std::string out(article);
  if (article == "a" && begins_with_vowel(words)) out += 'n';
  return out.append(" ").append(words);
}

std::string_view possessive_of(const EnglishPhrase& phrase) { return phrase.plural ? "'" : "'s"; }

}  // namespace vorab::language
