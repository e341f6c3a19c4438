// SPDX-License-Identifier: Apache-2.0
#include "policy/quoted.h"

#include <array>
#include <cstdio>

#include "text/utf.h"

namespace vorab::policy {
namespace {

constexpr int kLongest = 60;  // code points; what fits a terminal line beside the rest

bool is_unprintable(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

}  // namespace

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  int shown = 0;
  for (std::size_t at = 0; at < text.size(); ++shown) {
    if (shown == kLongest) {
      out += "…";
      break;
    }
    const text::Decoded next = text::decode(text, at);
    if (is_unprintable(next.code_point)) {
      std::array<char, 16> code{};
      std::snprintf(code.data(), code.size(), "\\u{%X}", static_cast<unsigned>(next.code_point));
      out += code.data();
    } else {
      text::append_utf8(out, next.code_point);
    }
    at += next.length;
  }
  return out + '"';
}

}  // namespace vorab::policy
