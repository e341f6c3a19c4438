// SPDX-License-Identifier: Apache-2.0
// Internet addresses, version 4 and 6 (RFC 791, RFC 4291). Surest are those of inner networks (RFC
// 1918, RFC 6598, RFC 3927, RFC 4193); public ones are half as sure. Those for documentation (RFC
// 5737, RFC 3849, RFC 9637) and those of no machine (IANA's special-purpose registries) do not
// hold.
#include <array>
#include <optional>
#include <string_view>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

using Address = std::array<std::uint8_t, 16>;  // version 4 as ::ffff:a.b.c.d

struct Range {
  Address first;
  int bits;
};

constexpr Range v4(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d, int bits) {
  return {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, a, b, c, d}, 96 + bits};
}

constexpr Range v6(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d, int bits) {
  return {{a, b, c, d}, bits};
}

constexpr Range kInner[] = {v4(10, 0, 0, 0, 8),      v4(172, 16, 0, 0, 12),  v4(192, 168, 0, 0, 16),
                            v4(100, 64, 0, 0, 10),   v4(169, 254, 0, 0, 16), v6(0xFC, 0, 0, 0, 7),
                            v6(0xFE, 0x80, 0, 0, 10)};
constexpr Range kNobodys[] = {v4(192, 0, 2, 0, 24),       v4(198, 51, 100, 0, 24),
                              v4(203, 0, 113, 0, 24),     v4(0, 0, 0, 0, 8),
                              v4(127, 0, 0, 0, 8),        v4(224, 0, 0, 0, 3),
                              v6(0x20, 1, 0xD, 0xB8, 32), v6(0x3F, 0xFF, 0, 0, 20),
                              v6(0xFF, 0, 0, 0, 8),       {{}, 127}};  // :: and ::1

bool contains(const Range& range, const Address& address) {
  for (int bit = 0; bit < range.bits; ++bit) {
    const auto byte = static_cast<std::size_t>(bit / 8);
    const auto mask = 0x80 >> bit % 8;
    if (((range.first[byte] ^ address[byte]) & mask) != 0) return false;
  }
  return true;
}

bool is_in(const auto& ranges, const Address& address) {
  for (const auto& range : ranges) {
    if (contains(range, address)) return true;
  }
  return false;
}

// The part up to the next separator, taken away with it.
std::string_view take(std::string_view& text, char separator) {
  const auto at = text.find(separator);
  const auto part = text.substr(0, at);
  text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
  return part;
}

// Four numbers without leading noughts.
bool read_v4(std::string_view text, std::uint8_t* bytes) {
  if (text.ends_with('.')) return false;
  for (int i = 0; i < 4; ++i) {
    const auto part = take(text, '.');
    if (!all_digits(part) || part.size() > 3 || (part.size() > 1 && part[0] == '0')) return false;
    if (number(part) > 255) return false;
    bytes[i] = static_cast<std::uint8_t>(number(part));
  }
  return text.empty();
}

// Groups of four digits; as many bytes as were read, at most `room`; nothing if it is no such list.
std::optional<std::size_t> read_groups(std::string_view text, std::uint8_t* bytes,
                                       std::size_t room) {
  std::size_t size = 0;
  if (text.ends_with(':')) return std::nullopt;
  while (!text.empty()) {
    const auto part = take(text, ':');
    if (text.empty() && part.find('.') != std::string_view::npos) {
      if (size + 4 > room || !read_v4(part, bytes + size)) return std::nullopt;
      return size + 4;
    }
    if (part.empty() || part.size() > 4 || size + 2 > room) return std::nullopt;
    int value = 0;
    for (const char c : part) {
      if (value_of(c) < 0 || value_of(c) > 15) return std::nullopt;
      value = value * 16 + value_of(c);
    }
    bytes[size++] = static_cast<std::uint8_t>(value >> 8);
    bytes[size++] = static_cast<std::uint8_t>(value & 0xFF);
  }
  return size;
}

std::optional<Address> read_v6(std::string_view text) {
  Address out{};
  const auto gap = text.find("::");
  if (gap == std::string_view::npos) {
    const auto size = read_groups(text, out.data(), 16);
    return size == 16U ? std::optional(out) : std::nullopt;
  }
  Address back{};
  const auto front = read_groups(text.substr(0, gap), out.data(), 14);
  const auto behind = read_groups(text.substr(gap + 2), back.data(), 14);
  if (!front || !behind || *front + *behind > 14) return std::nullopt;
  for (std::size_t i = 0; i < *behind; ++i) out[16 - *behind + i] = back[i];
  return out;
}

std::optional<Address> read(std::string_view text) {
  if (text.size() > 45) return std::nullopt;
  if (text.find(':') != std::string_view::npos) return read_v6(text);
  Address out = v4(0, 0, 0, 0, 0).first;
  return read_v4(text, out.data() + 12) ? std::optional(out) : std::nullopt;
}

}  // namespace

Verdict ip(std::string_view text) {
  const auto address = read(text);
  if (!address) return {Flaw::form};
  if (is_in(kNobodys, *address)) return {Flaw::nobodys};
  return {Flaw::none, is_in(kInner, *address) ? 1.0 : 0.5};
}

}  // namespace vorab::validators
