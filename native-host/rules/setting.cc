// SPDX-License-Identifier: Apache-2.0
#include "rules/setting.h"

#include <algorithm>

#include "text/entity_chars.h"
#include "text/letters.h"
#include "text/words.h"

namespace vorab::rules {

namespace {

using text::Span;

constexpr std::size_t kReach = 400;  // bytes of a sentence to either side that are looked at
constexpr std::u32string_view kLineEnds = U"\n\r\u2028\u2029\u0085\v\f";
constexpr std::u32string_view kSentenceEnds = U".!?…";
constexpr std::u32string_view kOpening = U"„“\"«»‚‘'’([{›‹";
constexpr std::u32string_view kClosing = U"“”\"»«‘’')]}‹›";
constexpr std::u32string_view kApostrophes = U"'’ʼ";
constexpr std::u32string_view kHyphens = U"-\u2010\u2011";
constexpr std::u32string_view kDashes = U"-–—|•·";
constexpr char32_t kFirstSymbol = 0x2190;  // arrows, stars, emoji …

bool is_line_end(char32_t c) { return text::is_one_of(c, kLineEnds); }
bool is_symbol(char32_t c) { return c >= kFirstSymbol && !text::is_word_character(c); }

Span line_around(std::string_view utf8, Span hit) {
  Span line = hit;
  const std::size_t least = hit.begin < kReach ? 0 : hit.begin - kReach;
  while (line.begin > least) {
    const auto [c, length] = text::decode_before(utf8, line.begin);
    if (is_line_end(c)) break;
    line.begin -= length;
  }
  const std::size_t most = std::min(utf8.size(), hit.end + kReach);
  line.end =
      text::run_end(utf8.substr(0, most), hit.end, [](char32_t c) { return !is_line_end(c); });
  return line;
}

// A point behind a number or a short word ("z. B.", "Dr.") ends no sentence.
bool ends_sentence(std::string_view utf8, std::size_t sign, std::size_t floor) {
  const auto [c, length] = text::decode(utf8, sign);
  if (!text::is_one_of(c, kSentenceEnds)) return false;
  const char32_t next = text::code_point_at(utf8, sign + length);
  if (next != 0 && !text::is_space(next) && !text::is_one_of(next, kClosing) && !is_symbol(next)) {
    return false;
  }
  if (c != U'.') return true;
  constexpr std::size_t kShortWord = 2;
  std::size_t letters = 0;
  bool digits = false;
  for (std::size_t at = sign; at > floor; ++letters) {
    const auto before = text::decode_before(utf8, at);
    if (!text::is_word_character(before.code_point)) break;
    digits = digits || text::is_ascii_digit(before.code_point);
    at -= before.length;
  }
  return letters == 0 || (letters > kShortWord && !digits);
}

Span sentence_around(std::string_view utf8, Span hit, Span line) {
  Span out = line;
  for (std::size_t at = hit.begin; at > line.begin;) {
    at -= text::decode_before(utf8, at).length;
    if (ends_sentence(utf8, at, line.begin)) {
      out.begin = at + text::decode(utf8, at).length;
      break;
    }
  }
  for (std::size_t at = hit.end; at < line.end;) {
    const std::size_t length = text::decode(utf8, at).length;
    if (ends_sentence(utf8, at, hit.begin)) {
      out.end = at;
      break;
    }
    at += length;
  }
  return out;
}

std::vector<Setting::Word> words_in(std::string_view utf8, Span span) {
  std::vector<Setting::Word> out;
  const auto slice = utf8.substr(span.begin, span.size());
  for (const auto& word : text::find_words(slice)) {
    out.push_back({{span.begin + word.begin, span.begin + word.end},
                   text::folded_word(slice.substr(word.begin, word.size()))});
  }
  return out;
}

bool is_blank(std::string_view gap) {
  for (std::size_t at = 0; at < gap.size();) {
    const auto [c, length] = text::decode(gap, at);
    if (!text::is_space(c)) return false;
    at += length;
  }
  return true;
}

bool has_symbol(std::string_view gap) {
  for (std::size_t at = 0; at < gap.size();) {
    const auto [c, length] = text::decode(gap, at);
    if (is_symbol(c)) return true;
    at += length;
  }
  return false;
}

// The signs of a gap without spaces.
std::u32string signs_of(std::string_view gap) {
  std::u32string out;
  for (std::size_t at = 0; at < gap.size();) {
    const auto [c, length] = text::decode(gap, at);
    if (!text::is_space(c)) out += c;
    at += length;
  }
  return out;
}

using Edge = Setting::Edge;

Edge left_edge(const Setting& setting, std::size_t begin) {
  const auto& utf8 = setting.text;
  const std::size_t from = setting.before.empty() ? begin : setting.before.front().span.end;
  const auto gap = utf8.substr(from, setting.hit.begin - from);
  if (gap.empty()) return setting.before.empty() ? Edge::none : Edge::other;
  const char32_t last = text::decode_before(utf8, setting.hit.begin).code_point;
  const auto signs = signs_of(gap);
  if (!text::is_space(last) && text::is_one_of(last, kHyphens)) return Edge::hyphen;
  // What is quoted or bracketed alone is a name there.
  if (text::is_one_of(last, kOpening) &&
      text::is_one_of(text::code_point_at(utf8, setting.hit.end), kClosing)) {
    return Edge::other;
  }
  if (setting.before.empty()) {
    // Bullets and emoji may stand before it, and the quotation mark of the whole sentence.
    const bool harmless = std::all_of(signs.begin(), signs.end(), [](char32_t c) {
      return is_symbol(c) || text::is_one_of(c, kDashes) || text::is_one_of(c, kOpening) ||
             text::is_one_of(c, kClosing) || text::is_one_of(c, kSentenceEnds);
    });
    return harmless ? Edge::none : Edge::other;
  }
  if (signs.empty()) return Edge::word;
  if (!text::is_space(last)) {
    // „…: „Seeadler …“
    const bool quotes =
        signs.size() == 2 && signs[0] == U':' && text::is_one_of(signs[1], kOpening);
    return quotes ? Edge::none : Edge::other;
  }
  if (signs == U",") return Edge::comma;
  if (signs.size() == 1 && (signs[0] == U':' || text::is_one_of(signs[0], kDashes))) {
    return Edge::pause;
  }
  return Edge::other;
}

Edge right_edge(const Setting& setting, std::size_t end) {
  const auto& utf8 = setting.text;
  if (setting.hit.end >= utf8.size()) return Edge::none;
  const auto [c, length] = text::decode(utf8, setting.hit.end);
  const char32_t next = text::code_point_at(utf8, setting.hit.end + length);
  if (text::is_one_of(c, kHyphens))
    return text::is_word_character(next) ? Edge::hyphen : Edge::other;
  if (text::is_one_of(c, kApostrophes)) return Edge::apostrophe;
  if (is_line_end(c)) return Edge::none;
  const std::size_t to = setting.after.empty() ? end : setting.after.front().span.begin;
  const auto gap = utf8.substr(setting.hit.end, to - setting.hit.end);
  if (text::is_space(c)) {
    if (is_blank(gap)) return setting.after.empty() ? Edge::none : Edge::word;
    return has_symbol(gap) && setting.after.empty() ? Edge::none : Edge::pause;
  }
  if (is_symbol(c)) return setting.after.empty() ? Edge::none : Edge::pause;
  const bool apart = next == 0 || text::is_space(next) || text::is_one_of(next, kClosing) ||
                     is_line_end(next) || is_symbol(next) || text::is_one_of(next, kSentenceEnds);
  if (!apart) return Edge::other;
  if (c == U',') return Edge::comma;
  if (text::is_one_of(c, kSentenceEnds)) return Edge::none;
  return text::is_one_of(c, U":;") || text::is_one_of(c, kClosing) ? Edge::pause : Edge::other;
}

}  // namespace

bool Setting::joins_before(std::size_t index) const {
  const std::size_t to = index == 0 ? hit.begin : before[index - 1].span.begin;
  return is_blank(slice({before[index].span.end, to}));
}

Setting setting_of(std::string_view utf8, Span hit) {
  Setting out;
  out.text = utf8;
  out.hit = hit;
  out.line = line_around(utf8, hit);
  const Span sentence = sentence_around(utf8, hit, out.line);
  out.before = words_in(utf8, {sentence.begin, hit.begin});
  std::reverse(out.before.begin(), out.before.end());
  out.after = words_in(utf8, {hit.end, sentence.end});
  out.left = left_edge(out, sentence.begin);
  out.right = right_edge(out, sentence.end);
  // A sentence that begins further away than was looked is none that begins here.
  if (out.left == Edge::none && out.line.begin > 0 && hit.begin - out.line.begin >= kReach) {
    out.left = Edge::other;
  }
  return out;
}

}  // namespace vorab::rules
