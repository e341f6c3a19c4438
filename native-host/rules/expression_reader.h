// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "rules/byte_set.h"
#include "text/utf.h"

/// Reads expressions in RE2's syntax for whoever wants to know something about all their matches.
namespace vorab::rules {

namespace expression {

constexpr ByteSet range(unsigned first, unsigned last) {
  ByteSet out;
  out.add_range(first, last);
  return out;
}

constexpr ByteSet joined(ByteSet a, const ByteSet& b) {
  a.add(b);
  return a;
}

constexpr ByteSet of(std::string_view bytes) {
  ByteSet out;
  for (const char byte : bytes) out.add(static_cast<unsigned char>(byte));
  return out;
}

inline constexpr ByteSet kAll = range(0, 255);
inline constexpr ByteSet kBeyondAscii = range(0x80, 0xFF);
inline constexpr ByteSet kDigits = range('0', '9');
inline constexpr ByteSet kLetters = joined(range('a', 'z'), range('A', 'Z'));
inline constexpr ByteSet kWord = joined(joined(kDigits, kLetters), of("_"));

}  // namespace expression

/// One sign of an expression: what it may be written as, the case that does not count included.
struct Sign {
  static constexpr std::size_t kFew = 4;

  ByteSet bytes = {};  ///< no others are in it
  std::array<char32_t, kFew> letters = {};
  std::size_t count = 0;  ///< how many `letters` it may be; 0: more, or not known which
  bool any_case = false;  ///< their case does not count

  void add(char32_t from, char32_t to);
};

/// All other bytes.
[[nodiscard]] ByteSet without(const ByteSet& set);

/// With what RE2 takes for the same where case does not count.
[[nodiscard]] ByteSet in_both_cases(ByteSet set);

/// What \d, \W and the like stand for; nothing for other letters.
[[nodiscard]] std::optional<ByteSet> class_of(char letter);

/// `Maker` says what a part of an expression is, and makes one from others:
///
///   Part nothing();                             // the empty text, an assertion
///   Part sign(const Sign&);
///   void append(Part& before, Part&& behind);   // in a row
///   void append(Part& before, char32_t letter, bool any_case);   // the same for a letter of ASCII
///   Part either(std::vector<Part>&&);           // one of them, at least two
///   Part repeated(Part&&, std::size_t least, bool may_be_more);
///   static constexpr bool kOnlyHits;            // matches whose group `mark` is empty do not
///   count: Part never();                               // then, what is in none of the others
///
/// Knows the usual parts of the syntax, and gives up (nothing) at whatever else there is.
template <typename Maker>
class ExpressionReader {
 public:
  using Part = typename Maker::Part;

  ExpressionReader(Maker& maker, std::string_view expression, bool ignore_case)
      : make_(maker), text_(expression), ignore_case_(ignore_case) {}

  std::optional<Part> read() {
    auto part = alternatives(0);
    if (!part || more()) return std::nullopt;
    return part;
  }

 private:
  [[nodiscard]] bool more() const { return at_ < text_.size(); }
  [[nodiscard]] char peek() const { return text_[at_]; }
  [[nodiscard]] bool is_next_of(std::string_view any) const {
    return more() && any.find(peek()) != std::string_view::npos;
  }
  bool take(std::string_view what) {
    if (!text_.substr(at_).starts_with(what)) return false;
    at_ += what.size();
    return true;
  }
  // Over everything up to and with `end`; what it went over.
  std::optional<std::string_view> take_until(std::string_view end) {
    const auto found = text_.find(end, at_);
    if (found == std::string_view::npos) return std::nullopt;
    const auto before = text_.substr(at_, found - at_);
    at_ = found + end.size();
    return before;
  }
  char32_t next_code_point() {
    const auto [c, length] = text::decode(text_, at_);
    at_ += length;
    return c;
  }

  std::optional<Part> alternatives(int depth, bool may_be_empty = true) {
    if (depth > kDeepest) return std::nullopt;
    std::vector<Part> all;
    do {
      const std::size_t begin = at_;
      auto next = sequence(depth);
      if (!next) return std::nullopt;
      if (may_be_empty || at_ > begin) all.push_back(*std::move(next));
    } while (take("|"));
    if constexpr (Maker::kOnlyHits) {
      if (all.empty()) return make_.never();
    }
    return all.size() == 1 ? std::move(all.front()) : make_.either(std::move(all));
  }

  std::optional<Part> sequence(int depth) {
    Part all = make_.nothing();
    while (more() && peek() != '|' && peek() != ')') {
      if (const auto c = plain_letter()) {
        make_.append(all, *c, ignore_case_);
        continue;
      }
      auto part = atom(depth);
      if (!part) return std::nullopt;
      if (const auto count = times()) {
        (void)take("?");
        if (is_next_of("*+?") || times()) return std::nullopt;
        part = make_.repeated(*std::move(part), count->least, count->may_be_more);
      }
      make_.append(all, *std::move(part));
    }
    return all;
  }

  // A letter or digit that stands for itself, once.
  std::optional<char32_t> plain_letter() {
    const char c = peek();
    if (!expression::kWord.has(c) && c != ' ') return std::nullopt;
    if (at_ + 1 < text_.size() && kCounts.find(text_[at_ + 1]) != std::string_view::npos) {
      return std::nullopt;
    }
    ++at_;
    return static_cast<char32_t>(c);
  }

  struct Times {
    std::size_t least;
    bool may_be_more;
  };

  // How often what stands before it stands in a match; nothing if nothing is said.
  std::optional<Times> times() {
    if (take("*")) return Times{0, true};
    if (take("?")) return Times{0, false};
    if (take("+")) return Times{1, true};
    return count();
  }

  // {n}, {n,} and {n,m}; nothing, and nothing taken, if there is none of these.
  std::optional<Times> count() {
    if (!more() || peek() != '{') return std::nullopt;
    const std::size_t brace = at_++;
    const auto least = number();
    std::optional<std::size_t> most = least;
    if (least && take(",")) most = number();
    if (least && take("}")) return Times{*least, !most || *most > std::max<std::size_t>(*least, 1)};
    at_ = brace;
    return std::nullopt;
  }

  std::optional<std::size_t> number() {
    std::optional<std::size_t> value;
    for (; more() && expression::kDigits.has(peek()); ++at_) {
      value = std::min(kMost, value.value_or(0) * 10 + static_cast<std::size_t>(peek() - '0'));
    }
    return value;
  }

  std::optional<Part> atom(int depth) {
    if (take("(")) return group(depth);
    if (take("[")) return set();
    if (take("\\")) return escape();
    if (take(".")) return sign_of(expression::kAll);
    if (take("^") || take("$")) return make_.nothing();
    if (is_next_of("*+?")) return std::nullopt;
    return letter(next_code_point());
  }

  // Behind a "(".
  std::optional<Part> group(int depth) {
    const bool outer_case = ignore_case_;
    bool may_be_empty = true;
    if (take("?P<")) {
      const auto name = take_until(">");
      if (!name) return std::nullopt;
      may_be_empty = !Maker::kOnlyHits || *name != "mark";
    } else if (take("?")) {
      if (!flags()) return std::nullopt;
      if (take(")")) return make_.nothing();  // "(?i)": until the group around it ends
      if (!take(":")) return std::nullopt;
    }
    auto inner = alternatives(depth + 1, may_be_empty);
    if (!inner || !take(")")) return std::nullopt;
    ignore_case_ = outer_case;
    return inner;
  }

  bool flags() {
    for (bool on = true; more() && !is_next_of("):"); ++at_) {
      if (peek() == '-') {
        on = false;
      } else if (peek() == 'i') {
        ignore_case_ = on;
      } else if (!is_next_of("msU")) {
        return false;
      }
    }
    return more();
  }

  // Behind a backslash.
  std::optional<Part> escape() {
    if (is_next_of("bBAz")) {
      ++at_;
      return make_.nothing();
    }
    if (const auto set = escaped_set()) return sign_of(*set);
    if (const auto c = escaped_sign()) return letter(*c);
    return std::nullopt;
  }

  std::optional<ByteSet> escaped_set() {
    if (!more()) return std::nullopt;
    if (auto set = class_of(peek())) {
      ++at_;
      return set;
    }
    const bool negated = peek() == 'P';
    if (!negated && peek() != 'p') return std::nullopt;
    ++at_;
    const auto name = take("{") ? take_until("}") : std::optional(text_.substr(at_++, 1));
    if (!name) return std::nullopt;
    const bool letters = !negated && (*name == "L" || *name == "Lu" || *name == "Ll");
    return letters ? expression::joined(expression::kLetters, expression::kBeyondAscii)
                   : expression::kAll;
  }

  // Nothing for \Q, \C, octal numbers and what RE2 does not know either.
  std::optional<char32_t> escaped_sign() {
    constexpr std::string_view kNames = "aftnrv", kMeant = "\a\f\t\n\r\v";
    if (!more()) return std::nullopt;
    const char c = peek();
    if (c == 'x') return hexadecimal();
    const auto named = kNames.find(c);
    if (named == std::string_view::npos &&
        (expression::kWord.has(c) || expression::kBeyondAscii.has(c))) {
      return std::nullopt;
    }
    ++at_;
    return static_cast<char32_t>(named == std::string_view::npos ? c : kMeant[named]);
  }

  // \x40, \x{1F600}
  std::optional<char32_t> hexadecimal() {
    constexpr int kBase = 16;
    std::string_view digits = text_.substr(++at_, 2);
    at_ += digits.size();
    if (digits.starts_with('{')) {
      at_ -= digits.size() - 1;
      digits = take_until("}").value_or("");
    } else if (digits.size() < 2) {
      return std::nullopt;
    }
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, kBase);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return static_cast<char32_t>(value);
  }

  // Behind a "[".
  std::optional<Part> set() {
    const bool negated = take("^");
    Sign all;
    bool known = true;
    for (bool first = true; more() && (first || peek() != ']'); first = false) {
      if (!member(all, known)) return std::nullopt;
    }
    if (!take("]")) return std::nullopt;
    if (negated && !known) return sign_of(expression::kAll);
    // What is beyond ASCII is known too roughly to be taken away.
    if (negated) return sign_of(expression::joined(without(all.bytes), expression::kBeyondAscii));
    return finished(all);
  }

  // One member of a set, or a range of them. It is not `known` which ones.
  bool member(Sign& all, bool& known) {
    if (take("[:")) {  // few write these: they are any byte
      all.bytes = expression::kAll;
      all.count = Sign::kFew + 1;
      known = false;
      return take_until(":]").has_value();
    }
    const bool escaped = take("\\");
    if (escaped) {
      if (const auto named = escaped_set()) {
        all.bytes.add(*named);
        all.count = Sign::kFew + 1;
        known = known && *named != expression::kAll;
        return true;
      }
    }
    const auto from = sign_of_set(escaped);
    if (!from) return false;
    const auto rest = text_.substr(at_);
    if (rest.size() < 2 || rest[0] != '-' || rest[1] == ']') {
      all.add(*from, *from);
      return true;
    }
    ++at_;
    const auto to = sign_of_set(take("\\"));
    if (to) all.add(*from, *to);
    return to.has_value();
  }

  std::optional<char32_t> sign_of_set(bool escaped) {
    if (!more()) return std::nullopt;
    return escaped ? escaped_sign() : std::optional(next_code_point());
  }

  Part letter(char32_t c) {
    Sign sign;
    sign.add(c, c);
    return finished(sign);
  }

  Part sign_of(const ByteSet& bytes) {
    Sign sign;
    sign.bytes = bytes;
    return finished(sign);
  }

  Part finished(Sign& sign) {
    if (sign.count > Sign::kFew) sign.count = 0;
    sign.any_case = ignore_case_;
    if (ignore_case_) sign.bytes = in_both_cases(sign.bytes);
    return make_.sign(sign);
  }

  static constexpr int kDeepest = 50;
  static constexpr std::string_view kCounts = "*+?{";
  static constexpr std::size_t kMost = 1000;  // nobody counts further

  Maker& make_;
  std::string_view text_;
  std::size_t at_ = 0;
  bool ignore_case_;
};

}  // namespace vorab::rules
