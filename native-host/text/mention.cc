// SPDX-License-Identifier: Apache-2.0
#include "text/mention.h"

#include <algorithm>

#include "text/entity_chars.h"

namespace vorab::text {

namespace {

constexpr std::size_t kLongestName = 20, kLongestList = 25;

bool is_name_character(char32_t c) { return is_ascii_alnum(c) || c == U'_'; }

bool may_stand_before(char32_t c) { return !is_name_character(c) && !is_one_of(c, U"!#$%&*@＠"); }

// "RT@user": the old way to repeat a post.
bool is_after_rt(std::string_view utf8, std::size_t at, std::size_t floor) {
  if (at < floor + 2 || !starts_with_ignoring_case(utf8, at - 2, "rt")) return false;
  if (at == 2) return true;
  const char32_t before = code_point_before(utf8, at - 2);
  return at - 2 > floor && !is_name_character(before) && !is_one_of(before, U"+~.-");
}

std::size_t list_end(std::string_view utf8, std::size_t at) {
  if (code_point_at(utf8, at) != U'/' || !is_ascii_letter(code_point_at(utf8, at + 1))) return at;
  const auto rest = utf8.substr(0, std::min(utf8.size(), at + 1 + kLongestList));
  return run_end(rest, at + 1, [](char32_t c) { return is_name_character(c) || c == U'-'; });
}

}  // namespace

SignReading mention_at(std::string_view utf8, std::size_t at, std::size_t floor) {
  const bool free = at == 0 || (at > floor && may_stand_before(code_point_before(utf8, at)));
  if (!free && !is_after_rt(utf8, at, floor)) return {};
  const std::size_t begin = at + decode(utf8, at).length;
  const std::size_t name_end = run_end(utf8, begin, is_name_character);
  if (name_end == begin) return {};
  // The front of a longer name would be somebody else's name.
  if (name_end - begin > kLongestName) return {{at, name_end}, false};
  const std::size_t end = list_end(utf8, name_end);
  const char32_t next = code_point_at(utf8, end);
  const bool goes_on = next == U'@' || next == U'＠' || is_accented_latin(next) ||
                       utf8.substr(end).starts_with("://");
  return {{at, end}, !goes_on};
}

}  // namespace vorab::text
