// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "documents/document.h"
#include "policy/list_text.h"
#include "text/utf.h"

namespace vorab::documents {

namespace {

bool is_high(char32_t c) { return c >= 0xD800 && c < 0xDC00; }
bool is_low(char32_t c) { return c >= 0xDC00 && c < 0xE000; }

// Code units of two bytes; a half of a pair alone is U+FFFD.
std::string from_utf16(std::string_view bytes, bool big_endian) {
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big_endian ? first << 8 | second : second << 8 | first);
  };
  std::string out;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t c = unit(at);
    if (is_high(c) && at + 3 < bytes.size() && is_low(unit(at + 2))) {
      at += 2;
      c = 0x10000 + ((c - 0xD800) << 10) + (unit(at) - 0xDC00);
    }
    text::append_utf8(out, is_high(c) || is_low(c) ? U'\uFFFD' : c);
  }
  return out;
}

}  // namespace

Text read_plain(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return from_utf16(bytes.substr(2), /*big_endian=*/false);
  if (bytes.starts_with("\xFE\xFF")) return from_utf16(bytes.substr(2), /*big_endian=*/true);
  if (bytes.find('\0') != std::string_view::npos) {
    return Fault{"this is no text", "give the file the ending of what it is, or save it as text"};
  }
  auto read = policy::read_list_text(bytes);
  if (auto* text = std::get_if<std::string>(&read)) return std::move(*text);
  return Fault{"this is no text in UTF-8, UTF-16 or Windows-1252", "save it as UTF-8"};
}

}  // namespace vorab::documents
