// SPDX-License-Identifier: Apache-2.0
#include "imports/dialect.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "imports/character_class.h"

namespace vorab::imports {

namespace {

// Calls `see(token, in_class)` for each character or escape, in order; what is quoted with \Q … \E
// is one token.
template <class See>
void walk(std::string_view pattern, See see) {
  bool in_class = false;
  bool at_start = false;  // of a class, where a ] stands for itself
  for (std::size_t at = 0; at < pattern.size();) {
    std::size_t length = pattern[at] == '\\' && at + 1 < pattern.size() ? 2 : 1;
    if (!in_class && pattern.substr(at, 2) == "\\Q") {
      const std::size_t end = pattern.find("\\E", at);
      length = end == std::string_view::npos ? pattern.size() - at : end + 2 - at;
    }
    const std::string_view token = pattern.substr(at, length);
    if (in_class && pattern.substr(at, 2) == "[:" && pattern.find(":]", at) != pattern.npos) {
      length = pattern.find(":]", at) + 2 - at;
    }
    see(pattern.substr(at, length), at, in_class);
    if (!in_class) {
      in_class = at_start = token == "[";
    } else {
      if (token == "]" && !at_start) in_class = false;
      at_start = at_start && token == "^" && pattern.substr(at - 1, 1) == "[";
    }
    at += length;
  }
}

// The end of the group that opens at `start`.
std::size_t end_of_group(std::string_view pattern, std::size_t start) {
  int depth = 0;
  std::size_t end = std::string_view::npos;
  walk(pattern.substr(start), [&](std::string_view token, std::size_t at, bool in_class) {
    if (in_class || end != std::string_view::npos) return;
    if (token == "(") ++depth;
    if (token == ")" && --depth == 0) end = start + at + 1;
  });
  return end;
}

bool has_choice_outside(std::string_view pattern) {
  int depth = 0;
  bool found = false;
  walk(pattern, [&](std::string_view token, std::size_t, bool in_class) {
    if (in_class) return;
    if (token == "(") ++depth;
    if (token == ")") --depth;
    found = found || (token == "|" && depth == 0);
  });
  return found;
}

// Where a group begins that ends with the expression; npos if none does.
std::size_t start_of_last_group(std::string_view pattern) {
  std::size_t start = std::string_view::npos;
  int depth = 0;
  walk(pattern, [&](std::string_view token, std::size_t at, bool in_class) {
    if (in_class) return;
    if (token == "(" && depth++ == 0) start = at;
    if (token == ")") --depth;
  });
  const bool last =
      start != std::string_view::npos && end_of_group(pattern, start) == pattern.size();
  return last ? start : std::string_view::npos;
}

// Any character but the one that `pattern` asks for, as a class; nothing if it asks for more.
std::optional<std::string> not_one(std::string_view pattern) {
  std::string_view rest = pattern;
  const bool is_class = pattern.starts_with('[');
  if (is_class || pattern.starts_with('\\')) {
    if (!read_characters(rest) || !rest.empty() || pattern.starts_with("[^")) return std::nullopt;
    return is_class ? "[^" + std::string(pattern.substr(1)) : "[^" + std::string(pattern) + ']';
  }
  if (pattern.size() != 1 || std::string_view(".^$()|*+?{").find(pattern[0]) != pattern.npos) {
    return std::nullopt;
  }
  return "[^" + std::string(pattern) + ']';
}

enum class Opening { none, plain, named };

// What the bracket at `at` opens: a group that captures, or another.
Opening opening(std::string_view pattern, std::size_t at) {
  const std::string_view rest = pattern.substr(at);
  if (!rest.starts_with("(?")) return Opening::plain;
  if (rest.starts_with("(?P<")) return Opening::named;
  const bool behind = rest.starts_with("(?<=") || rest.starts_with("(?<!");
  return rest.starts_with("(?<") && !behind ? Opening::named : Opening::none;
}

// Calls `see(at, opening, number)` for each group that captures.
template <class See>
void each_group(std::string_view pattern, See see) {
  int number = 0;
  walk(pattern, [&](std::string_view token, std::size_t at, bool in_class) {
    if (in_class || token != "(") return;
    const auto kind = opening(pattern, at);
    if (kind != Opening::none) see(at, kind, ++number);
  });
}

}  // namespace

std::string with_mark(std::string_view pattern, int group) {
  std::string out;
  std::size_t copied = 0;
  each_group(pattern, [&](std::size_t at, Opening kind, int number) {
    if (kind == Opening::plain && number != group) return;
    const std::size_t name_end = pattern.find('>', at);
    if (kind == Opening::named && name_end == std::string_view::npos) return;
    out += pattern.substr(copied, at - copied);
    out += number == group ? "(?P<mark>" : "(";
    copied = kind == Opening::named ? name_end + 1 : at + 1;
  });
  out += pattern.substr(copied);
  return out;
}

int count_groups(std::string_view pattern) {
  int count = 0;
  each_group(pattern, [&](std::size_t, Opening, int number) { count = number; });
  return count;
}

std::optional<std::string> marked_inside(std::string_view pattern, bool bounded) {
  constexpr std::string_view kIsBehind = "(?<=";
  constexpr std::string_view kNotBehind = "(?<!";
  constexpr std::string_view kIsAhead = "(?=";
  constexpr std::string_view kNotAhead = "(?!";
  std::string before;
  std::string after;
  if (has_choice_outside(pattern)) return std::nullopt;
  if (pattern.starts_with(kIsBehind) || pattern.starts_with(kNotBehind)) {
    const std::size_t end = end_of_group(pattern, 0);
    if (end == std::string_view::npos) return std::nullopt;
    const auto inside = pattern.substr(kIsBehind.size(), end - 1 - kIsBehind.size());
    const auto none = not_one(inside);
    if (pattern.starts_with(kNotBehind) && !none) return std::nullopt;
    before =
        pattern.starts_with(kIsBehind) ? "(?:" + std::string(inside) + ')' : "(?:^|" + *none + ')';
    pattern.remove_prefix(end);
  }
  const std::size_t start = start_of_last_group(pattern);
  const auto last = pattern.substr(std::min(start, pattern.size()));
  if (last.starts_with(kIsAhead) || last.starts_with(kNotAhead)) {
    const auto inside = last.substr(kIsAhead.size(), last.size() - 1 - kIsAhead.size());
    const auto none = not_one(inside);
    if (last.starts_with(kNotAhead) && !none) return std::nullopt;
    after = last.starts_with(kIsAhead) ? "(?:" + std::string(inside) + ')' : "(?:" + *none + "|$)";
    pattern = pattern.substr(0, start);
  }
  if ((before.empty() && after.empty()) || pattern.empty()) return std::nullopt;
  const std::string edge = bounded ? "\\b" : "";
  return before + edge + "(?P<mark>" + with_mark(pattern, 0) + ')' + edge + after;
}

std::string without_high_counts(std::string_view pattern) {
  constexpr int kHigh = 100;
  constexpr std::size_t kNone = std::string::npos;
  std::string out;
  std::size_t brace = kNone;
  walk(pattern, [&](std::string_view token, std::size_t, bool in_class) {
    out += token;
    if (in_class) return;
    if (token == "{") brace = out.size();
    if (token != "}" || brace == kNone) return;
    const std::size_t comma = out.find(',', std::exchange(brace, kNone));
    if (comma == kNone) return;
    int most = 0;
    const char* const end = out.data() + out.size() - 1;
    const auto read = std::from_chars(out.data() + comma + 1, end, most);
    if (read.ec != std::errc() || read.ptr != end || most < kHigh) return;
    out.resize(comma + 1);
    out += '}';
  });
  return out;
}

std::string from_python(std::string_view pattern) {
  std::string out;
  walk(pattern, [&](std::string_view token, std::size_t, bool in_class) {
    out += !in_class && token == "\\Z" ? "\\z" : token;
  });
  return out;
}

bool crosses_lines(std::string_view pattern) {
  constexpr std::array<std::string_view, 8> kEverything{"[\\s\\S", "[\\S\\s", "[\\d\\D", "[\\D\\d",
                                                        "[\\w\\W", "[\\W\\w", "(?s",     "(?is"};
  bool crosses = false;
  walk(pattern, [&](std::string_view token, std::size_t at, bool in_class) {
    if (token == "\n" || token == "\\n" || token == "\\r") crosses = true;
    const std::string_view rest = pattern.substr(at);
    crosses =
        crosses || (!in_class && std::any_of(kEverything.begin(), kEverything.end(),
                                             [&](auto sign) { return rest.starts_with(sign); }));
  });
  return crosses;
}

}  // namespace vorab::imports
