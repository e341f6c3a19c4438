// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "language/english_phrase.h"
#include "language/english_words.h"
#include "rules/fit.h"
#include "text/entity_chars.h"
#include "text/letters.h"

namespace vorab::rules {

namespace {

using language::EnglishPhrase;
using Edge = Setting::Edge;
using Shape = TypedForm::Shape;

// What stands before the hit and belongs to it.
struct Before {
  std::string_view article;  ///< "a" for "an" too
  std::string adjectives;    ///< as typed, each with a space behind it
  std::size_t begin;         ///< of the article, or of the hit
  std::size_t words = 0;     ///< how many words these are
};

constexpr std::size_t kMostAdjectives = 2;

// "the second Seeadler" counts them.
bool is_counting(std::string_view folded) {
  for (const std::string_view word : {"first", "second", "third", "last", "next", "whole"}) {
    if (folded == word) return true;
  }
  return false;
}

class Reader {
 public:
  explicit Reader(const Setting& setting) : setting_(setting) {}

  // Nothing if what stands there would not go with another noun phrase.
  std::optional<Before> read() {
    out_.begin = setting_.hit.begin;
    if (setting_.left == Edge::hyphen || setting_.left == Edge::other) return std::nullopt;
    // "Thanks, Seeadler!" speaks to it, "Our ship, Seeadler," names it.
    if (setting_.left == Edge::comma && setting_.right != Edge::word) return std::nullopt;
    if (setting_.left != Edge::word) return out_;
    if (find_article()) return out_;
    const auto& word = setting_.before.front();
    const auto slice = setting_.slice(word.span);
    const bool first = setting_.before.size() == 1;
    const bool capital = text::begins_with_capital(slice) && word.folded != "i";
    if (capital && !(first && language::may_start_english(word.folded))) return std::nullopt;
    if (text::begins_with_digit(slice) || language::is_weighty_english(word.folded) ||
        language::is_english_adjective(word.folded)) {
      return std::nullopt;
    }
    // "the shiny Seeadler": whatever "shiny" is, it belongs to the name.
    if (setting_.before.size() > 1 && setting_.joins_before(1) &&
        !language::english_article(setting_.before[1].folded).empty() &&
        !language::follows_noun_phrase(word.folded)) {
      return std::nullopt;
    }
    return out_;
  }

 private:
  bool find_article() {
    std::string adjectives;
    for (std::size_t i = 0; i <= kMostAdjectives && i < setting_.before.size(); ++i) {
      const auto& word = setting_.before[i];
      if (!setting_.joins_before(i)) return false;
      const auto article = language::english_article(word.folded);
      if (!article.empty()) {
        out_ = {article, adjectives, word.span.begin, i + 1};
        return true;
      }
      if (!language::is_english_adjective(word.folded) || is_counting(word.folded)) return false;
      adjectives.insert(0, std::string(setting_.slice(word.span)) + " ");
    }
    return false;
  }

  const Setting& setting_;
  Before out_;
};

bool speaks_of_names(const Setting& setting) {
  const auto speaks = [](const Setting::Word& word) {
    return language::speaks_of_names_en(word.folded);
  };
  return std::any_of(setting.before.begin(), setting.before.end(), speaks) ||
         std::any_of(setting.after.begin(), setting.after.end(), speaks);
}

// The end of "'s", or of the "'" behind a name that ends in s; 0 if there is neither.
std::size_t possessive_end(const Setting& setting) {
  if (setting.right != Edge::apostrophe) return 0;
  const std::string_view utf8 = setting.text;
  const std::size_t sign = setting.hit.end + text::decode(utf8, setting.hit.end).length;
  const char32_t next = text::code_point_at(utf8, sign);
  const bool s = next == U's' || next == U'S';
  if (s && !text::is_ascii_alnum(text::code_point_at(utf8, sign + 1))) return sign + 1;
  const auto hit = setting.slice(setting.hit);
  const bool ends = hit.ends_with('s') || hit.ends_with('S');
  return ends && text::is_space(next) ? sign : 0;
}

// Whether the words behind the hit may follow the phrase.
bool fits_behind(const Setting& setting, const EnglishPhrase& phrase, std::string_view article) {
  if (setting.right == Edge::other || setting.right == Edge::hyphen) return false;
  if (setting.right != Edge::word) return true;
  const auto& next = setting.after.front();
  const auto slice = setting.slice(next.span);
  const bool capital = text::begins_with_capital(slice) && next.folded != "i";
  if (capital || text::begins_with_digit(slice)) return false;
  if (language::is_english_plural_verb(next.folded)) {
    const bool several = setting.left == Edge::word && setting.before.front().folded == "and";
    return phrase.plural || several;
  }
  // "the Seeadler team", "Seeadler flies": one phrase with "our" is right before both.
  if (language::follows_noun_phrase(next.folded)) return true;
  const bool theirs = article == "a" || article == "my";
  return !phrase.closed && phrase.article != "a" && !phrase.plural && !theirs;
}

// A plural may stand where no verb agrees with it.
bool fits_number(const Setting& setting, const EnglishPhrase& phrase, const Before& before) {
  if (!phrase.plural) return true;
  return before.words < setting.before.size() && setting.joins_before(before.words) &&
         language::is_english_preposition(setting.before[before.words].folded);
}

bool has_word(std::string_view words, std::string_view word) {
  return (" " + std::string(words) + " ").find(" " + std::string(word) + " ") != std::string::npos;
}

// "our great new project": what the sentence said of it, once.
std::string joined(const Before& before, std::string_view core) {
  std::string out;
  for (std::size_t at = 0; at < before.adjectives.size();) {
    const auto end = before.adjectives.find(' ', at);
    const auto word = before.adjectives.substr(at, end - at);
    if (!has_word(core, word)) out.append(word).append(" ");
    at = end + 1;
  }
  return out.append(core);
}

// "a Seeadler-based tool": "a newcomer-based tool", if the suggestion is one plain word.
bool fits_compound(const TypedForm& typed, const EnglishPhrase& phrase) {
  return typed.hyphen && phrase.article.empty() && !phrase.closed &&
         phrase.core.find(' ') == std::string::npos;
}

}  // namespace

std::optional<Fit> fit_english(const Setting& setting, const TypedForm& typed,
                               std::string_view words) {
  const auto phrase = language::parse_english(words);
  if (!phrase || speaks_of_names(setting)) return std::nullopt;
  const bool compound = typed.shape == Shape::compound && fits_compound(typed, *phrase);
  if (typed.shape != Shape::plain && !compound) return std::nullopt;
  const auto before = Reader(setting).read();
  if (!before || !fits_number(setting, *phrase, *before)) return std::nullopt;
  const bool closed = phrase->closed;
  if (closed && !before->adjectives.empty()) return std::nullopt;
  const std::string_view article =
      phrase->article.empty() && !closed ? before->article : std::string_view(phrase->article);
  // One thing needs an article.
  if (article.empty() && !closed && !phrase->plural) return std::nullopt;
  std::string core = joined(*before, phrase->core);
  text::Span span{before->begin, typed.whole.end};
  if (compound) core.append("-").append(typed.rest);
  if (const std::size_t end = possessive_end(setting); end != 0) {
    if (closed || compound) return std::nullopt;
    core += language::possessive_of(*phrase);
    span.end = end;
  } else if (setting.right == Edge::apostrophe ||
             (compound ? setting.right == Edge::other
                       : !fits_behind(setting, *phrase, before->article))) {
    return std::nullopt;
  }
  std::string text = language::with_article(article, core);
  const bool first = !before->article.empty() || setting.left == Edge::none;
  if (first && text::begins_with_capital(setting.slice(span))) text = text::capitalised(text);
  return Fit{std::move(text), span};
}

}  // namespace vorab::rules
