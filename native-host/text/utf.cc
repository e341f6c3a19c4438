// SPDX-License-Identifier: Apache-2.0
#include "text/utf.h"

#include <unicode/utf8.h>

namespace vorab::text {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

constexpr std::size_t kBlock = 64;

// Every code point is a unit, those of four bytes are two.
std::uint32_t count_units(std::string_view utf8) {
  std::uint32_t units = 0;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    units += static_cast<std::uint32_t>((byte & 0xC0) != 0x80) + (byte >= 0xF0 ? 1U : 0U);
  }
  return units;
}

}  // namespace

Decoded decode_beyond_ascii(std::string_view utf8, std::size_t at) {
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
  std::size_t copied = 0;
  for (std::size_t i = ascii_run_end(bytes, 0); i < bytes.size(); i = ascii_run_end(bytes, i)) {
    const auto [c, length] = decode_beyond_ascii(bytes, i);
    // U+FFFD itself has three bytes.
    if (length == 1) {
      out.append(bytes, copied, i - copied);
      append_utf8(out, c);
      copied = i + 1;
    }
    i += length;
  }
  return out.append(bytes, copied);
}

Utf16Map::Utf16Map(std::string_view utf8) : utf8_(utf8) {
  std::uint32_t units = 0;
  units_.reserve(utf8.size() / kBlock + 1);
  for (std::size_t i = 0; i <= utf8.size(); i += kBlock) {
    units_.push_back(units);
    units += count_units(utf8.substr(i, kBlock));
  }
}

std::size_t Utf16Map::units(std::size_t byte) const {
  const std::size_t block = byte / kBlock;
  return units_[block] + count_units(utf8_.substr(block * kBlock, byte % kBlock));
}

}  // namespace vorab::text
