// SPDX-License-Identifier: Apache-2.0
#include "imports/expression.h"

#include <algorithm>
#include <charconv>

#include "imports/character_class.h"
#include "text/utf.h"

namespace vorab::imports {

namespace {

constexpr int kDeepest = 100;
constexpr int kHighestCount = 1000;  // RE2 refuses more

Expression single(char32_t c) {
  return {.kind = Expression::Kind::characters, .characters = {{c, c}}};
}

class Reader {
 public:
  explicit Reader(std::string_view pattern) : rest_(pattern) {}

  std::optional<Expression> read() {
    auto all = choice();
    if (failed_ || !rest_.empty()) return std::nullopt;
    return all;
  }

 private:
  bool take(std::string_view start) {
    if (!rest_.starts_with(start)) return false;
    rest_.remove_prefix(start.size());
    return true;
  }

  Expression fail() {
    failed_ = true;
    return {};
  }

  Expression choice() {
    if (++depth_ > kDeepest) return fail();
    Expression out{.kind = Expression::Kind::choice};
    do {
      out.parts.push_back(sequence());
    } while (!failed_ && take("|"));
    --depth_;
    return out.parts.size() == 1 ? std::move(out.parts.front()) : out;
  }

  Expression sequence() {
    Expression out;
    while (!failed_ && !rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      if (take("\\Q")) {
        quoted(out);
      } else {
        out.parts.push_back(repeated(atom()));
      }
    }
    return out;
  }

  // Up to \E everything stands for itself.
  void quoted(Expression& out) {
    while (!rest_.empty() && !take("\\E")) out.parts.push_back(single(next()));
  }

  char32_t next() {
    const auto decoded = text::decode(rest_, 0);
    rest_.remove_prefix(decoded.length);
    return decoded.code_point;
  }

  Expression atom() {
    if (take("(")) return group();
    if (take("^") || take("$")) return {.kind = Expression::Kind::anchor};
    if (take("\\b")) return {.kind = Expression::Kind::edge};
    for (const std::string_view anchor : {"\\B", "\\A", "\\z", "\\Z"}) {
      if (take(anchor)) return {.kind = Expression::Kind::anchor};
    }
    const char first = rest_.front();
    if (first == '*' || first == '+' || first == '?') return fail();
    if (first != '[' && first != '\\' && first != '.') return single(next());
    auto characters = read_characters(rest_);
    if (!characters) return fail();
    return {.kind = Expression::Kind::characters, .characters = *std::move(characters)};
  }

  Expression group() {
    if (take("?P<") ||
        (rest_.starts_with("?<") && !rest_.starts_with("?<=") && !rest_.starts_with("?<!"))) {
      const std::size_t end = rest_.find('>');
      if (end == std::string_view::npos) return fail();
      rest_.remove_prefix(end + 1);
    } else if (take("?")) {
      const std::size_t flags = rest_.find_first_not_of("imsU-");
      if (flags == std::string_view::npos) return fail();
      rest_.remove_prefix(flags);
      if (take(")")) return {};  // (?i) changes how the rest is read, not what it looks like
      if (!take(":")) return fail();
    }
    auto inside = choice();
    return take(")") ? inside : fail();
  }

  Expression repeated(Expression part) {
    for (auto counts = count(); !failed_ && counts; counts = count()) {
      part = {.kind = Expression::Kind::repeat,
              .parts = {std::move(part)},
              .least = counts->first,
              .most = counts->second};
      if (!take("?")) take("+");  // lazy, possessive: the same texts
    }
    return part;
  }

  std::optional<std::pair<int, int>> count() {
    if (take("*")) return std::pair{0, Expression::kNoEnd};
    if (take("+")) return std::pair{1, Expression::kNoEnd};
    if (take("?")) return std::pair{0, 1};
    return braces();
  }

  // {2}, {2,} or {2,5}; any other brace stands for itself.
  std::optional<std::pair<int, int>> braces() {
    const std::string_view before = rest_;
    const auto counts = [&]() -> std::optional<std::pair<int, int>> {
      if (!take("{")) return std::nullopt;
      const auto least = number();
      if (!least) return std::nullopt;
      if (take("}")) return std::pair{*least, *least};
      if (!take(",")) return std::nullopt;
      if (take("}")) return std::pair{*least, Expression::kNoEnd};
      const auto most = number();
      if (!most || !take("}")) return std::nullopt;
      return std::pair{*least, *most};
    }();
    if (!counts) {
      rest_ = before;
    } else if (counts->first > kHighestCount || counts->second > kHighestCount) {
      failed_ = true;
    }
    return counts;
  }

  std::optional<int> number() {
    int out = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), out);
    if (error != std::errc() || out < 0) return std::nullopt;
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return out;
  }

  std::string_view rest_;
  int depth_ = 0;
  bool failed_ = false;
};

constexpr std::size_t kMostWords = 32;
constexpr char32_t kMostCharacters = 4;  // of a class such as [ae]
constexpr int kMostTimes = 2;

using Words = std::vector<std::string>;

std::optional<Words> words_of(const Expression& expression);

std::optional<Words> joined(const Words& fronts, const std::optional<Words>& backs) {
  if (!backs || fronts.size() * backs->size() > kMostWords) return std::nullopt;
  Words out;
  for (const auto& front : fronts) {
    for (const auto& back : *backs) out.push_back(front + back);
  }
  return out;
}

std::optional<Words> words_of_characters(const std::vector<Range>& characters) {
  Words out;
  for (const auto& [first, last] : characters) {
    if (last - first >= kMostCharacters) return std::nullopt;
    for (char32_t c = first; c <= last; ++c) text::append_utf8(out.emplace_back(), c);
  }
  if (out.empty() || out.size() > kMostCharacters) return std::nullopt;
  return out;
}

std::optional<Words> words_of_repeat(const Expression& expression) {
  if (expression.most == Expression::kNoEnd || expression.most > kMostTimes) return std::nullopt;
  const auto once = words_of(expression.parts.front());
  Words out;
  std::optional<Words> times = Words{""};
  for (int n = 0; n <= expression.most; ++n) {
    if (n >= expression.least) out.insert(out.end(), times->begin(), times->end());
    times = joined(*times, once);
    if (!times) return std::nullopt;
  }
  if (out.size() > kMostWords) return std::nullopt;
  return out;
}

std::optional<Words> words_of(const Expression& expression) {
  switch (expression.kind) {
    case Expression::Kind::edge:
      return Words{""};
    case Expression::Kind::anchor:
      return std::nullopt;
    case Expression::Kind::characters:
      return words_of_characters(expression.characters);
    case Expression::Kind::repeat:
      return words_of_repeat(expression);
    case Expression::Kind::sequence: {
      std::optional<Words> out = Words{""};
      for (const auto& part : expression.parts) {
        out = joined(*out, words_of(part));
        if (!out) return std::nullopt;
      }
      return out;
    }
    case Expression::Kind::choice: {
      Words out;
      for (const auto& part : expression.parts) {
        const auto words = words_of(part);
        if (!words || out.size() + words->size() > kMostWords) return std::nullopt;
        out.insert(out.end(), words->begin(), words->end());
      }
      return out;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Expression> read_expression(std::string_view pattern) {
  return Reader(pattern).read();
}

std::optional<std::vector<std::string>> plain_words(const Expression& expression) {
  auto words = words_of(expression);
  if (!words) return std::nullopt;
  std::sort(words->begin(), words->end());
  words->erase(std::unique(words->begin(), words->end()), words->end());
  // A word that begins or ends with a blank, or is none, is met in other ways.
  const bool plain = std::none_of(words->begin(), words->end(), [](const std::string& word) {
    const auto is_blank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    return word.empty() || is_blank(word.front()) || is_blank(word.back());
  });
  return plain ? words : std::nullopt;
}

}  // namespace vorab::imports
