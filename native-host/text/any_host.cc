// SPDX-License-Identifier: Apache-2.0
#include "text/any_host.h"

#include "text/entity_chars.h"
#include "text/words.h"

namespace vorab::text {

namespace {

bool is_in_user(char32_t c) { return is_ascii_alnum(c) || is_one_of(c, U"-._~%!$&'*+,;=:"); }

std::size_t after_user(std::string_view utf8, std::size_t at) {
  const std::size_t end = run_end(utf8, at, is_in_user);
  return code_point_at(utf8, end) == U'@' ? end + 1 : at;
}

// [fd00::1]
std::size_t ipv6_end(std::string_view utf8, std::size_t at) {
  const std::size_t end =
      run_end(utf8, at + 1, [](char32_t c) { return is_ascii_alnum(c) || is_one_of(c, U":.%"); });
  return code_point_at(utf8, end) == U']' ? end + 1 : at;
}

}  // namespace

std::size_t any_host_end(std::string_view utf8, std::size_t at) {
  const char32_t first = code_point_at(utf8, at);
  if (first == U'[') return ipv6_end(utf8, at);
  if (!is_word_character(first)) return at;
  std::size_t end =
      run_end(utf8, at, [](char32_t c) { return is_word_character(c) || is_one_of(c, U"-_."); });
  while (is_one_of(code_point_before(utf8, end), U"-_.")) --end;
  return end;
}

std::size_t any_authority_end(std::string_view utf8, std::size_t at) {
  const std::size_t host = after_user(utf8, at);
  const std::size_t end = any_host_end(utf8, host);
  return end == host ? at : end;
}

}  // namespace vorab::text
