// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace vorab::text {

/// FNV-1a, 64 bits (Fowler, Noll, Vo): the same on every machine and in every version.
[[nodiscard]] constexpr std::uint64_t fnv1a(std::string_view bytes,
                                            std::uint64_t hash = 0xcbf29ce484222325ULL) {
  for (const char byte : bytes) {
    hash ^= static_cast<unsigned char>(byte);
    hash *= 0x100000001b3ULL;
  }
  return hash;
}

/// A quick hash of a few bytes, for tables in memory: its values differ between machines.
/// `readable` bytes may be read from the first one on, which is quicker if they are eight or more.
[[nodiscard]] inline std::uint64_t word_hash(std::string_view bytes, std::size_t readable = 0) {
  constexpr std::uint64_t kOdd = 0x9e3779b97f4a7c15ULL;
  // The product's upper bits know all others; turned round they choose the place in a table.
  const auto mix = [](std::uint64_t hash, std::uint64_t bits) {
    return std::rotl((hash ^ bits) * kOdd, 24);
  };
  constexpr std::size_t kEight = sizeof(std::uint64_t);
  std::uint64_t eight = 0;
  std::uint64_t hash = bytes.size();
  std::size_t at = 0;
  for (; bytes.size() - at > kEight; at += kEight) {
    std::memcpy(&eight, bytes.data() + at, kEight);
    hash = mix(hash, eight);
  }
  const std::size_t rest = bytes.size() - at;
  if (rest > 0 && readable >= at + kEight) {
    std::memcpy(&eight, bytes.data() + at, kEight);
    eight = eight << 8 * (kEight - rest) >> 8 * (kEight - rest);
  } else {
    eight = 0;
    std::memcpy(&eight, bytes.data() + at, rest);
  }
  return mix(hash, eight) * kOdd;
}

}  // namespace vorab::text
