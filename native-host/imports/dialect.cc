// SPDX-License-Identifier: Apache-2.0
#include "imports/dialect.h"

#include <algorithm>
#include <array>

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
