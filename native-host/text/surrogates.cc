// SPDX-License-Identifier: Apache-2.0
#include "text/surrogates.h"

#include <charconv>
#include <cstddef>
#include <string_view>

namespace vorab::text {
namespace {

constexpr std::size_t kEscape = 6;  // \uXXXX

/// The value of a \uXXXX at `at`, 0 if there is none.
unsigned escaped_at(std::string_view json, std::size_t at) {
  if (at + kEscape > json.size() || json[at] != '\\' || json[at + 1] != 'u') return 0;
  const char* const digits = json.data() + at + 2;
  unsigned value = 0;
  const auto read = std::from_chars(digits, digits + 4, value, 16);
  return read.ptr == digits + 4 ? value : 0;
}

bool is_high(unsigned unit) { return (unit & 0xFC00U) == 0xD800U; }
bool is_low(unsigned unit) { return (unit & 0xFC00U) == 0xDC00U; }

}  // namespace

void mend_surrogates(std::string& json) {
  for (std::size_t at = json.find('\\'); at != std::string::npos; at = json.find('\\', at)) {
    const unsigned unit = escaped_at(json, at);
    if (unit == 0) {
      at += 2;  // another escape, such as \\ before a u
    } else if (is_high(unit) && is_low(escaped_at(json, at + kEscape))) {
      at += 2 * kEscape;
    } else {
      if (is_high(unit) || is_low(unit)) json.replace(at, kEscape, "\\ufffd");
      at += kEscape;
    }
    if (at > json.size()) return;
  }
}

}  // namespace vorab::text
