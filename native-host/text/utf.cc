// SPDX-License-Identifier: Apache-2.0
#include "text/utf.h"

#include <unicode/utf8.h>

#include <algorithm>

namespace vorab::text {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

}  // namespace

Decoded decode(std::string_view utf8, std::size_t at) {
  if (is_ascii(utf8[at])) return {static_cast<char32_t>(utf8[at]), 1};
  // Four bytes are all that ICU's macro looks at; a window keeps its 32-bit indices safe.
  const auto window = utf8.substr(at, 4);
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(window.data());
  std::int32_t i = 0;
  UChar32 c = 0;
  U8_NEXT(bytes, i, static_cast<std::int32_t>(window.size()), c);
  if (c < 0) return {kReplacement, 1};
  return {static_cast<char32_t>(c), static_cast<std::size_t>(i)};
}

Decoded decode_before(std::string_view utf8, std::size_t at) {
  std::size_t start = at - 1;
  while (start > 0 && at - start < 4 && (static_cast<unsigned char>(utf8[start]) & 0xC0) == 0x80) {
    --start;
  }
  return decode(utf8, start);
}

void append_utf8(std::string& out, char32_t code_point) {
  std::uint8_t bytes[U8_MAX_LENGTH];
  std::int32_t length = 0;
  U8_APPEND_UNSAFE(bytes, length, static_cast<UChar32>(code_point));
  out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

std::string to_well_formed(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size();) {
    const auto [c, length] = decode(bytes, i);
    append_utf8(out, c);
    i += length;
  }
  return out;
}

Utf16Map::Utf16Map(std::string_view utf8) {
  std::uint32_t saved = 0;
  for (std::size_t i = 0; i < utf8.size();) {
    if (is_ascii(utf8[i])) {
      ++i;
      continue;
    }
    const auto length = decode(utf8, i).length;
    // 2, 3 and 4 bytes are 1, 1 and 2 units.
    saved += static_cast<std::uint32_t>(length == 4 ? 2 : length - 1);
    i += length;
    steps_.push_back({static_cast<std::uint32_t>(i), saved});
  }
}

std::size_t Utf16Map::units(std::size_t byte) const {
  const auto after =
      std::upper_bound(steps_.begin(), steps_.end(), byte,
                       [](std::size_t value, const Step& step) { return value < step.byte; });
  return after == steps_.begin() ? byte : byte - std::prev(after)->saved;
}

}  // namespace vorab::text
