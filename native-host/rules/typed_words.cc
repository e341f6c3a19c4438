// SPDX-License-Identifier: Apache-2.0
#include "rules/typed_words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "text/entity_chars.h"
#include "text/letters.h"
#include "text/utf.h"
#include "text/words.h"

namespace vorab::rules {

namespace {

using text::Span;

constexpr std::size_t kShortest = 3;  // letters

constexpr std::u32string_view kApostrophes = U"'’ʼ`´";
// Between words these make something that is no prose: paths, addresses, code, handles.
constexpr std::u32string_view kCode = U"/\\_@#&=~^|<>{}[]$%+*§°";
constexpr std::u32string_view kGender = U":*_/·";
constexpr std::u32string_view kSentenceEnds = U".!?…:;•–—|\n\r";

constexpr std::array<std::string_view, 13> kTitles{"Herr",  "Herrn", "Frau", "Familie", "Dr",
                                                   "Prof",  "Ing",   "Mr",   "Mrs",     "Ms",
                                                   "Firma", "Saint", "Sankt"};
constexpr std::array<std::string_view, 12> kFirms{"GmbH", "AG",  "SE",  "KG",  "OHG",  "KGaA",
                                                  "UG",   "Inc", "Ltd", "LLC", "Corp", "Group"};

bool is_plain_letter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || text::is_one_of(c, U"äöüßÄÖÜẞ");
}

bool is_capital(char32_t c) { return (c >= U'A' && c <= U'Z') || text::is_one_of(c, U"ÄÖÜ"); }

class Line {
 public:
  Line(const text::Text& text, Span line) : text_(text), utf8_(text.original()), line_(line) {}

  std::vector<std::vector<TypedWord>> sentences() {
    std::vector<std::vector<TypedWord>> out(1);
    const auto words = text::find_words(text_.slice(line_));
    std::size_t behind = line_.begin;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const Span span{words[i].begin + line_.begin, words[i].end + line_.begin};
      const bool starts = i == 0 || ends_sentence({behind, span.begin});
      if (starts && !out.back().empty()) out.emplace_back();
      note_code({behind, span.begin});
      behind = span.end;
      if (auto word = judge(span, starts || is_quoted(span))) {
        word->named = word->named || (i > 0 && is_title(words[i - 1])) ||
                      (i + 1 < words.size() && is_firm(words[i + 1]));
        out.back().push_back(*word);
      }
    }
    return out;
  }

 private:
  [[nodiscard]] char32_t before(std::size_t at) const {
    return at > line_.begin ? text::code_point_before(utf8_, at) : 0;
  }
  [[nodiscard]] char32_t at(std::size_t byte) const {
    return byte < line_.end ? text::code_point_at(utf8_, byte) : 0;
  }
  [[nodiscard]] std::string_view slice(Span span) const { return text_.slice(span); }

  [[nodiscard]] bool is_title(const Span& word) const {
    const auto name = slice({word.begin + line_.begin, word.end + line_.begin});
    return std::find(kTitles.begin(), kTitles.end(), name) != kTitles.end();
  }
  [[nodiscard]] bool is_firm(const Span& word) const {
    const auto name = slice({word.begin + line_.begin, word.end + line_.begin});
    return std::find(kFirms.begin(), kFirms.end(), name) != kFirms.end();
  }

  // Anything but spaces, quotes and commas between two words may end a sentence, emoji too.
  [[nodiscard]] bool ends_sentence(Span gap) const {
    for (std::size_t i = gap.begin; i < gap.end;) {
      const auto decoded = text::decode(utf8_, i);
      if (text::is_one_of(decoded.code_point, kSentenceEnds)) return true;
      if (decoded.code_point >= 0x2190 && decoded.code_point != 0xFFFD) return true;
      i += decoded.length;
    }
    return false;
  }

  [[nodiscard]] bool is_quoted(Span word) const {
    return text::is_one_of(before(word.begin), U"\"„“”»«‚‘(");
  }

  void note_code(Span gap) {
    for (const char c : slice(gap)) {
      if (c == '`') in_code_ = !in_code_;
    }
  }

  // A word that something makes no prose has it right beside.
  [[nodiscard]] bool is_code(Span span) const {
    const char32_t left = before(span.begin);
    const char32_t right = at(span.end);
    if (in_code_) return true;
    if (text::is_one_of(left, kCode) || text::is_one_of(right, kCode)) return true;
    const auto joins = [&](char32_t sign, std::size_t beyond) {
      return (sign == U'.' || sign == U':') && text::is_word_character(at(beyond));
    };
    if (joins(right, span.end + 1)) return true;
    return (left == U'.' || left == U':') && span.begin > line_.begin + 1 &&
           text::is_word_character(before(span.begin - 1));
  }

  // "Kolleg:innen", "Mitarbeiter*in", "Expert_innen"
  [[nodiscard]] bool is_gendered(Span span) const {
    if (!text::is_one_of(at(span.end), kGender)) return false;
    const auto length = text::decode(utf8_, span.end).length;
    const auto rest = slice({span.end + length, line_.end});
    return rest.starts_with("in") || rest.starts_with("r") || rest.starts_with("n");
  }

  [[nodiscard]] bool is_plain(Span span, bool& two_capitals) const {
    std::size_t letters = 0, capitals = 0, in_a_row = 0;
    char32_t last = 0;
    bool inner = false;
    for (std::size_t i = span.begin; i < span.end;) {
      const auto decoded = text::decode(utf8_, i);
      if (!is_plain_letter(decoded.code_point)) return false;
      if (is_capital(decoded.code_point)) {
        ++capitals;
        inner = inner || letters > 1;
      }
      in_a_row = decoded.code_point == last ? in_a_row + 1 : 1;
      if (in_a_row > 2) return false;  // "sooo"
      last = decoded.code_point;
      ++letters;
      i += decoded.length;
    }
    two_capitals = capitals == 2 && !inner && letters > kShortest;
    return letters >= kShortest && capitals < 2;
  }

  std::optional<TypedWord> judge(Span span, bool starts) const {
    bool two_capitals = false;
    if (!is_plain(span, two_capitals)) return std::nullopt;
    if (text_.entity_at(span) != nullptr || is_code(span) || is_gendered(span)) return std::nullopt;
    TypedWord word{span, starts};
    const char32_t right = at(span.end);
    word.capital = text::begins_with_capital(slice(span));
    word.before_hyphen = right == U'-' || right == U'\u2010' || right == U'\u2011';
    if (text::is_one_of(right, kApostrophes)) {
      const auto length = text::decode(utf8_, span.end).length;
      // "isn't", and "stayin'".
      word.contracted =
          text::is_word_character(at(span.end + length)) || slice(span).ends_with("in");
    }
    // The tail of a contraction: "l'équipe", "O'Driscoll", "isn't".
    if (text::is_one_of(before(span.begin), kApostrophes)) {
      const auto sign = text::decode_before(utf8_, span.begin);
      if (text::is_word_character(before(span.begin - sign.length))) return std::nullopt;
    }
    return word;
  }

  const text::Text& text_;
  const std::string& utf8_;
  Span line_;
  bool in_code_ = false;
};

}  // namespace

std::vector<std::vector<TypedWord>> typed_words(const text::Text& text, text::Span line) {
  return Line(text, line).sentences();
}

}  // namespace vorab::rules
