// SPDX-License-Identifier: Apache-2.0
#include "policy/list_text.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "text/utf.h"

namespace vorab::policy {
namespace {

// Windows-1252 from 0x80 to 0x9F; the rest is Latin-1. 0: no character.
constexpr std::array<char16_t, 32> kWindows{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

TextFault fault_at(std::string_view bytes, std::size_t offset, std::string message,
                   std::string remedy) {
  const std::string_view before = bytes.substr(0, offset);
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  const auto lines = std::count(before.begin(), before.end(), '\n');
  return {static_cast<std::size_t>(lines) + 1, offset - line_start + 1, std::move(message),
          std::move(remedy)};
}

std::variant<std::string, TextFault> from_windows(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    char32_t c = byte;
    if (byte >= 0x80 && byte < 0xA0) c = kWindows.at(byte - 0x80U);
    if (c == 0 && byte != 0) {
      std::array<char, 8> hex{};
      std::snprintf(hex.data(), hex.size(), "%02X", static_cast<unsigned>(byte));
      return fault_at(
          bytes, at, std::string("this file is neither UTF-8 nor Windows-1252: byte ") + hex.data(),
          "save the file as UTF-8");
    }
    text::append_utf8(out, c);
  }
  return out;
}

}  // namespace

std::variant<std::string, TextFault> read_list_text(std::string_view bytes) {
  if (bytes.starts_with("PK\x03\x04")) {
    return fault_at(bytes, 0, "this is a spreadsheet's own format, no text",
                    "save the list as CSV (UTF-8)");
  }
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    return fault_at(bytes, 0, "this file is UTF-16", "save the list as CSV (UTF-8)");
  }
  if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos) {
    return fault_at(bytes, nul, "this file is no text: it has a byte 00",
                    "save the list as text or CSV, in UTF-8");
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  std::string text = text::to_well_formed(bytes);
  if (text == bytes) return text;
  return from_windows(bytes);
}

}  // namespace vorab::policy
