// SPDX-License-Identifier: Apache-2.0
#include "rules/match_shape.h"

#include <algorithm>
#include <optional>

#include "text/utf.h"

namespace vorab::rules {

namespace {

constexpr int kDeepest = 50;
constexpr std::size_t kMost = 1000;  // a text that has so many may have more

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

constexpr ByteSet kAll = range(0, 255);
constexpr ByteSet kBeyondAscii = range(0x80, 0xFF);
constexpr ByteSet kDigits = range('0', '9');
constexpr ByteSet kCodes = joined(kDigits, range('A', 'Z'));
constexpr ByteSet kLetters = joined(range('a', 'z'), range('A', 'Z'));
constexpr ByteSet kWord = joined(joined(kDigits, kLetters), of("_"));
constexpr ByteSet kSpace = of("\t\n\f\r ");
constexpr std::string_view kWithOthersBeyondAscii = "kKsS";  // the Kelvin sign, the long s

ByteSet without(const ByteSet& set) {
  ByteSet out;
  for (unsigned byte = 0; byte < 256; ++byte) {
    if (!set.has(static_cast<char>(byte))) out.add(static_cast<unsigned char>(byte));
  }
  return out;
}

bool is_within(const ByteSet& part, const ByteSet& whole) { return joined(part, whole) == whole; }

// A part of an expression: what its matches are made of.
struct Part {
  ByteSet bytes = {};      // no other is in them
  std::size_t least = 0;   // bytes of the shortest
  ByteCounts counts = {};  // in each of them
};

// One sign that is written with bytes of this set.
Part one_of(const ByteSet& bytes) {
  return {bytes, 1, {is_within(bytes, kDigits) ? 1U : 0U, is_within(bytes, kCodes) ? 1U : 0U}};
}

Part either(const Part& a, const Part& b) {
  return {joined(a.bytes, b.bytes),
          std::min(a.least, b.least),
          {std::min(a.counts.digits, b.counts.digits), std::min(a.counts.codes, b.counts.codes)}};
}

Part in_a_row(const Part& a, const Part& b) {
  return {joined(a.bytes, b.bytes),
          std::min(kMost, a.least + b.least),
          {std::min(kMost, a.counts.digits + b.counts.digits),
           std::min(kMost, a.counts.codes + b.counts.codes)}};
}

Part repeated(Part part, std::size_t times) {
  for (auto* number : {&part.least, &part.counts.digits, &part.counts.codes}) {
    *number = std::min(kMost, *number * times);
  }
  return part;
}

// All that one sign may be written as.
ByteSet bytes_of(char32_t c) { return c < 0x80 ? range(c, c) : kBeyondAscii; }

// With what RE2 takes for the same where case does not count.
ByteSet in_both_cases(ByteSet set) {
  for (char c = 'a'; c <= 'z'; ++c) {
    const char capital = static_cast<char>(c - 'a' + 'A');
    if (!set.has(c) && !set.has(capital)) continue;
    set.add(static_cast<unsigned char>(c));
    set.add(static_cast<unsigned char>(capital));
  }
  const auto has_any = [&](std::string_view bytes) {
    return std::any_of(bytes.begin(), bytes.end(), [&](char byte) { return set.has(byte); });
  };
  if (has_any(kWithOthersBeyondAscii)) set.add(kBeyondAscii);
  if (set.has('\x80')) set.add(of(kWithOthersBeyondAscii));
  return set;
}

// What \d, \W and the like stand for; nothing for other letters.
std::optional<ByteSet> class_of(char letter) {
  switch (letter) {
    case 'd':
      return kDigits;
    case 'w':
      return kWord;
    case 's':
      return kSpace;
    case 'D':
      return without(kDigits);
    case 'W':
      return without(kWord);
    case 'S':
      return without(kSpace);
    default:
      return std::nullopt;
  }
}

// Gives up (nothing) at what it does not know.
class Reader {
 public:
  Reader(std::string_view expression, bool ignore_case)
      : text_(expression), ignore_case_(ignore_case) {}

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

  std::optional<Part> alternatives(int depth) {
    if (depth > kDeepest) return std::nullopt;
    auto all = sequence(depth);
    while (all && take("|")) {
      const auto next = sequence(depth);
      if (!next) return std::nullopt;
      all = either(*all, *next);
    }
    return all;
  }

  std::optional<Part> sequence(int depth) {
    Part all;
    while (more() && peek() != '|' && peek() != ')') {
      auto part = atom(depth);
      if (!part) return std::nullopt;
      if (const auto least = times()) {
        (void)take("?");
        if (is_next_of("*+?") || times()) return std::nullopt;
        part = repeated(*part, *least);
      }
      all = in_a_row(all, *part);
    }
    return all;
  }

  // How often at least what stands before it stands in a match; nothing if nothing is said.
  std::optional<std::size_t> times() {
    if (take("*") || take("?")) return 0;
    if (take("+")) return 1;
    return count();
  }

  // The n of {n}, {n,} and {n,m}; nothing, and nothing taken, if there is none of these.
  std::optional<std::size_t> count() {
    if (!more() || peek() != '{') return std::nullopt;
    const std::size_t brace = at_++;
    const auto least = number();
    if (least && take(",")) (void)number();
    if (least && take("}")) return least;
    at_ = brace;
    return std::nullopt;
  }

  std::optional<std::size_t> number() {
    std::optional<std::size_t> value;
    for (; more() && kDigits.has(peek()); ++at_) {
      value = std::min(kMost, value.value_or(0) * 10 + static_cast<std::size_t>(peek() - '0'));
    }
    return value;
  }

  std::optional<Part> atom(int depth) {
    if (take("(")) return group(depth);
    if (take("[")) return set();
    if (take("\\")) return escape();
    if (take(".")) return sign_of(kAll);
    if (take("^") || take("$")) return Part{};
    if (is_next_of("*+?")) return std::nullopt;
    return sign_of(bytes_of(next_code_point()));
  }

  // Behind a "(".
  std::optional<Part> group(int depth) {
    const bool outer_case = ignore_case_;
    if (take("?P<")) {
      if (!take_until(">")) return std::nullopt;
    } else if (take("?")) {
      if (!flags()) return std::nullopt;
      if (take(")")) return Part{};  // "(?i)": until the group around it ends
      if (!take(":")) return std::nullopt;
    }
    auto inner = alternatives(depth + 1);
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
      return Part{};
    }
    if (const auto set = escaped_set()) return sign_of(*set);
    if (const auto c = escaped_sign()) return sign_of(bytes_of(*c));
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
    return letters ? joined(kLetters, kBeyondAscii) : kAll;
  }

  // Nothing for \Q, \C, \x, octal numbers and what RE2 does not know either.
  std::optional<char32_t> escaped_sign() {
    constexpr std::string_view kNames = "aftnrv", kMeant = "\a\f\t\n\r\v";
    if (!more()) return std::nullopt;
    const char c = peek();
    const auto named = kNames.find(c);
    if (named == std::string_view::npos && (kWord.has(c) || kBeyondAscii.has(c))) {
      return std::nullopt;
    }
    ++at_;
    return static_cast<char32_t>(named == std::string_view::npos ? c : kMeant[named]);
  }

  // Behind a "[".
  std::optional<Part> set() {
    const bool negated = take("^");
    ByteSet all;
    for (bool first = true; more() && (first || peek() != ']'); first = false) {
      if (!member(negated, all)) return std::nullopt;
    }
    if (!take("]")) return std::nullopt;
    // What is beyond ASCII is known too roughly to be taken away.
    return sign_of(negated ? joined(without(all), kBeyondAscii) : all);
  }

  // One member of a set, or a range of them.
  bool member(bool negated, ByteSet& all) {
    if (take("[:")) {  // few write these: they are any byte
      all = kAll;
      return !negated && take_until(":]");
    }
    const bool escaped = take("\\");
    if (escaped) {
      if (const auto named = escaped_set()) {
        all.add(*named);
        return !negated || *named != kAll;
      }
    }
    const auto from = sign_of_set(escaped);
    if (!from) return false;
    const auto rest = text_.substr(at_);
    if (rest.size() < 2 || rest[0] != '-' || rest[1] == ']') {
      add_range(*from, *from, all);
      return true;
    }
    ++at_;
    const auto to = sign_of_set(take("\\"));
    if (to) add_range(*from, *to, all);
    return to.has_value();
  }

  std::optional<char32_t> sign_of_set(bool escaped) {
    if (!more()) return std::nullopt;
    return escaped ? escaped_sign() : std::optional(next_code_point());
  }

  static void add_range(char32_t from, char32_t to, ByteSet& all) {
    for (char32_t c = from; c <= to && c < 0x80; ++c) all.add(bytes_of(c));
    if (to >= 0x80) all.add(bytes_of(to));
  }

  [[nodiscard]] Part sign_of(const ByteSet& bytes) const {
    return one_of(ignore_case_ ? in_both_cases(bytes) : bytes);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool ignore_case_;
};

}  // namespace

MatchShape match_shape(std::string_view expression, bool ignore_case) {
  constexpr ByteSet kInMostWords = of("aeinrst");
  MatchShape out;
  if (const auto part = Reader(expression, ignore_case).read()) {
    out.bytes = part->bytes;
    out.least = std::max<std::size_t>(part->least, 1);
    out.counts = part->counts;
  } else {
    out.bytes = kAll;
  }
  out.is_wide = is_within(kInMostWords, out.bytes);
  return out;
}

}  // namespace vorab::rules
