// SPDX-License-Identifier: Apache-2.0
#include "rules/disclosure.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "text/entity_chars.h"

namespace vorab::rules {

namespace {

constexpr std::size_t kDenialReach = 3, kLongestGap = 6;  // words
constexpr std::size_t kLongestQuote = 600;                // bytes

constexpr std::array<std::string_view, 24> kDenials{
    "ain",   "aren",    "cannot", "don",    "doesn",     "isn",    "isnt",  "kein",
    "keine", "keinem",  "keinen", "keiner", "keinerlei", "keines", "never", "nicht",
    "nie",   "niemals", "no",     "non",    "not",       "ohne",   "wasn",  "without"};
constexpr std::array<std::string_view, 5> kOnly{"nur", "only", "just", "bloss", "ganz"};

template <class Table>
bool is_one_of(std::string_view word, const Table& table) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

// What may stand between the words of one clause.
bool joins_clause(char32_t c) { return text::is_one_of(c, U" \t\u00A0\u202F#'’\"„“”»«-*_&"); }

struct QuoteMarks {
  char32_t open, close;
};
constexpr std::array<QuoteMarks, 8> kQuotes{{{U'„', U'“'},
                                             {U'„', U'”'},
                                             {U'“', U'”'},
                                             {U'»', U'«'},
                                             {U'«', U'»'},
                                             {U'‚', U'‘'},
                                             {U'‘', U'’'},
                                             {U'"', U'"'}}};

bool is_in_word(std::string_view utf8, std::size_t at) {
  return at < utf8.size() && text::is_word_character(text::code_point_at(utf8, at));
}

// A quotation opens before a word and closes behind one; inches and apostrophes do neither.
bool may_open(std::string_view utf8, std::size_t at, std::size_t length) {
  if (at > 0 && text::is_word_character(text::code_point_before(utf8, at))) return false;
  const auto next = text::code_point_at(utf8, at + length);
  return is_in_word(utf8, at + length) || text::is_one_of(next, U"#@");
}

std::size_t find_close(std::string_view utf8, std::size_t from, char32_t open) {
  for (std::size_t at = from; at < std::min(utf8.size(), from + kLongestQuote);) {
    const auto next = text::decode(utf8, at);
    if (next.code_point == U'\n') return 0;
    const bool closes = std::any_of(kQuotes.begin(), kQuotes.end(), [&](const QuoteMarks& marks) {
      return marks.open == open && marks.close == next.code_point;
    });
    if (closes && !is_in_word(utf8, at + next.length)) return at;
    at += next.length;
  }
  return 0;
}

std::vector<text::Span> find_quotes(std::string_view utf8) {
  std::vector<text::Span> out;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto next = text::decode(utf8, at);
    const bool opens = std::any_of(kQuotes.begin(), kQuotes.end(), [&](const QuoteMarks& marks) {
      return marks.open == next.code_point;
    });
    const auto begin = at;
    at += next.length;
    if (!opens || !may_open(utf8, begin, next.length)) continue;
    if (const auto close = find_close(utf8, at, next.code_point); close != 0) {
      out.push_back({begin, close});
      at = close + text::decode(utf8, close).length;
    }
  }
  return out;
}

}  // namespace

std::string_view Speech::word(std::size_t index) const {
  const auto& span = text_.folded_words()[index];
  return std::string_view(text_.folded().text()).substr(span.begin, span.size());
}

std::size_t Speech::words_before(std::size_t byte) const {
  const auto& words = text_.words();
  const auto at = std::lower_bound(words.begin(), words.end(), byte,
                                   [](const text::Span& word, auto b) { return word.begin < b; });
  return static_cast<std::size_t>(at - words.begin());
}

bool Speech::is_clause_border(std::size_t word) const {
  const auto& words = text_.words();
  if (word == 0 || word >= words.size()) return true;
  const auto between = text_.slice({words[word - 1].end, words[word].begin});
  bool blank = false;
  bool dash = false;
  for (std::size_t at = 0; at < between.size();) {
    const auto next = text::decode(between, at);
    if (!joins_clause(next.code_point)) return true;
    blank = blank || next.code_point == U' ';
    dash = dash || next.code_point == U'-';
    at += next.length;
  }
  return blank && dash;
}

bool Speech::is_quoted(text::Span span) const {
  if (!quotes_) quotes_ = find_quotes(text_.original());
  const auto after = std::upper_bound(
      quotes_->begin(), quotes_->end(), span.begin,
      [](std::size_t byte, const text::Span& quote) { return byte < quote.begin; });
  return after != quotes_->begin() && std::prev(after)->contains(span);
}

bool Speech::is_denied(text::Span span) const {
  const auto first = words_before(span.begin);
  std::string_view behind;
  for (std::size_t i = first; i > 0 && first - i < kDenialReach; --i) {
    if (is_clause_border(i)) break;
    const auto before = word(i - 1);
    if (is_one_of(before, kDenials)) return !is_one_of(behind, kOnly);
    behind = before;
  }
  const auto next = words_before(span.end);
  if (next >= text_.words().size() || is_clause_border(next)) return false;
  const bool ends = is_clause_border(next + 1);
  if (word(next) == "anymore" || (word(next) == "nicht" && ends)) return true;
  if (ends) return false;
  const auto then = word(next + 1);
  return (word(next) == "nicht" && then == "mehr") ||
         (word(next) == "any" && (then == "more" || then == "longer"));
}

bool Speech::is_one_phrase(text::Span before, text::Span after) const {
  const auto first = words_before(before.end);
  const auto last = words_before(after.begin);
  if (last < first || last - first > kLongestGap || last >= text_.words().size()) return false;
  for (auto i = first; i <= last; ++i) {
    if (is_clause_border(i)) return false;
    if (i < last && is_one_of(word(i), kDenials)) return false;
  }
  return true;
}

bool Speech::is_in_address(text::Span span) const {
  const auto* entity = text_.entity_at(span);
  return entity != nullptr && entity->kind != text::Entity::Kind::hashtag &&
         entity->kind != text::Entity::Kind::cashtag;
}

bool Speech::is_part_of_tag(text::Span span) const {
  const auto* entity = text_.entity_at(span);
  return entity != nullptr && entity->kind == text::Entity::Kind::hashtag &&
         text::name_of(text_.original(), *entity).size() > span.size();
}

}  // namespace vorab::rules
