// SPDX-License-Identifier: Apache-2.0
#include "text/cashtag.h"

#include "text/entity_chars.h"

namespace vorab::text {

namespace {

constexpr std::size_t kLongestName = 6, kLongestSuffix = 2;

// Letters from `at`, at most one more than `most`: enough to see that there are too many.
std::size_t letters(std::string_view utf8, std::size_t at, std::size_t most) {
  std::size_t count = 0;
  while (count <= most && is_ascii_letter(code_point_at(utf8, at + count))) ++count;
  return count;
}

bool ends_at(std::string_view utf8, std::size_t at) {
  if (at >= utf8.size()) return true;
  const char32_t next = decode(utf8, at).code_point;
  if (next == 0x0085 || next == 0x180E) return false;  // no white space to JavaScript
  return is_punctuation(next) || is_space(next) || next == 0xFEFF;
}

}  // namespace

SignReading cashtag_at(std::string_view utf8, std::size_t at) {
  if (at > 0 && !is_space(code_point_before(utf8, at))) return {};
  const std::size_t name = letters(utf8, at + 1, kLongestName);
  const std::size_t name_end = at + 1 + name;
  if (name == 0 || name > kLongestName) return {};
  if (is_one_of(code_point_at(utf8, name_end), U"._")) {
    const std::size_t suffix = letters(utf8, name_end + 1, kLongestSuffix);
    const std::size_t end = name_end + 1 + suffix;
    if (suffix > 0 && suffix <= kLongestSuffix && ends_at(utf8, end)) return {{at, end}, true};
  }
  if (!ends_at(utf8, name_end)) return {};
  return {{at, name_end}, true};
}

}  // namespace vorab::text
