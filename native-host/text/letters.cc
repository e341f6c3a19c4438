// SPDX-License-Identifier: Apache-2.0
#include "text/letters.h"

#include <unicode/uchar.h>

#include "text/utf.h"

namespace vorab::text {

namespace {

UChar32 first(std::string_view utf8) {
  return utf8.empty() ? 0 : static_cast<UChar32>(decode(utf8, 0).code_point);
}

}  // namespace

bool begins_with_capital(std::string_view utf8) { return u_isUUppercase(first(utf8)); }

bool begins_with_digit(std::string_view utf8) { return u_isdigit(first(utf8)); }

bool is_in_capitals(std::string_view utf8) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto [c, length] = decode(utf8, at);
    at += length;
    if (u_isULowercase(static_cast<UChar32>(c))) return false;
    if (u_isUUppercase(static_cast<UChar32>(c))) ++capitals;
  }
  return capitals >= 2;
}

std::string capitalised(std::string_view utf8) {
  if (utf8.empty()) return {};
  std::string out;
  append_utf8(out, static_cast<char32_t>(u_totitle(first(utf8))));
  return out.append(utf8.substr(decode(utf8, 0).length));
}

std::string in_capitals(std::string_view utf8) {
  std::string out;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto [c, length] = decode(utf8, at);
    at += length;
    if (c == U'ß') {
      out += "SS";
    } else {
      append_utf8(out, static_cast<char32_t>(u_toupper(static_cast<UChar32>(c))));
    }
  }
  return out;
}

}  // namespace vorab::text
