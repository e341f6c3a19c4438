// SPDX-License-Identifier: Apache-2.0
#include "text/link_tail.h"

#include "text/entity_chars.h"

namespace vorab::text {

namespace {

bool is_path_letter(char32_t c) {
  return is_ascii_alnum(c) || is_accented_latin(c) || is_cyrillic(c);
}
bool may_end_path(char32_t c) { return is_path_letter(c) || is_one_of(c, U"+-=_#/"); }
bool is_in_path(char32_t c) { return may_end_path(c) || is_one_of(c, U"!*';:,.$%[]\u2013~@|&"); }

bool may_end_query(char32_t c) { return is_ascii_alnum(c) || is_one_of(c, U"-_&=#/"); }
bool is_in_query(char32_t c) { return may_end_query(c) || is_one_of(c, U"!?*'@();:+$%[].,~|"); }

// A pair of brackets with something in it, perhaps with one more pair inside; `at` if there is
// none.
std::size_t brackets_end(std::string_view utf8, std::size_t at) {
  std::size_t i = run_end(utf8, at + 1, is_in_path);
  if (code_point_at(utf8, i) == U')' && i > at + 1) return i + 1;
  if (code_point_at(utf8, i) != U'(') return at;
  const std::size_t inside = i + 1;
  i = run_end(utf8, inside, is_in_path);
  if (i == inside || code_point_at(utf8, i) != U')') return at;
  i = run_end(utf8, i + 1, is_in_path);
  return code_point_at(utf8, i) == U')' ? i + 1 : at;
}

std::size_t path_end(std::string_view utf8, std::size_t slash) {
  std::size_t end = slash + 1;
  for (std::size_t i = end; i < utf8.size();) {
    const auto [c, length] = decode(utf8, i);
    if (c == U'(') {
      const std::size_t after = brackets_end(utf8, i);
      if (after == i) break;
      if (end == i) end = after;
      i = after;
      continue;
    }
    if (!is_in_path(c)) break;
    i += length;
    if (may_end_path(c)) end = i;
  }
  return end;
}

}  // namespace

std::size_t query_end(std::string_view utf8, std::size_t at) {
  if (code_point_at(utf8, at) != U'?') return at;
  std::size_t end = at;
  for (std::size_t i = at + 1; i < utf8.size() && is_in_query(code_point_at(utf8, i)); ++i) {
    if (may_end_query(code_point_at(utf8, i))) end = i + 1;
  }
  return end;
}

LinkTail link_tail(std::string_view utf8, std::size_t host_end) {
  std::size_t end = host_end;
  if (code_point_at(utf8, end) == U':') {
    const std::size_t digits = run_end(utf8, end + 1, is_ascii_digit);
    if (digits > end + 1) end = digits;
  }
  const bool has_path = code_point_at(utf8, end) == U'/';
  const std::size_t path = end;
  if (has_path) end = path_end(utf8, path);
  end = query_end(utf8, end);
  return {end, has_path ? path : end};
}

}  // namespace vorab::text
