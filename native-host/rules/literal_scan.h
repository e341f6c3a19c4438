// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rules/hash_table.h"

namespace vorab::rules {

/// Tells in one pass which of many literals stand in a line, and which sets of characters it has
/// something of. The case of ASCII letters does not count. A literal is looked for by its rarest
/// three bytes; a bitmap that fits in the nearest cache says "none here" for almost every place.
class LiteralScan {
 public:
  /// Literals are at least this long.
  static constexpr std::size_t kShortest = 3;
  static constexpr std::size_t kMaxSets = 64;

  /// `id` comes back when the literal, which is in lower case, is seen.
  void add(std::string_view literal, std::uint32_t id);

  /// The bit that says that a line has one of these bytes (no letters); 0 (no condition) if there
  /// are too many sets or no bytes.
  [[nodiscard]] std::uint64_t add_set(std::string_view bytes);

  /// Makes everything added findable.
  void seal();

  /// Calls `on_literal(id)` for each place where a literal stands, and returns the sets' bits.
  template <typename OnLiteral>
  std::uint64_t scan(std::string_view line, OnLiteral on_literal) const {
    std::uint64_t sets = 0;
    std::size_t i = 0;
    const auto look = [&](std::uint32_t three) {
      sets |= sets_of_[static_cast<unsigned char>(line[i])];
      const std::uint32_t bit = place(three);
      if ((known_[bit / 64] >> (bit % 64) & 1) != 0) look_at(line, i, three, on_literal);
    };
    for (; i + sizeof(std::uint32_t) <= line.size(); ++i) look(three_of_four(line.data() + i));
    for (; i + kShortest <= line.size(); ++i) look(three_at(line.data() + i));
    for (; i < line.size(); ++i) sets |= sets_of_[static_cast<unsigned char>(line[i])];
    return sets;
  }

 private:
  struct Literal {
    std::string text;
    std::size_t rarest;  // where its rarest three bytes begin
    std::vector<std::uint32_t> ids;
  };

  // Three bytes with this bit set in each are the same in both cases; a few signs are like others.
  static constexpr std::uint32_t kCases = 0x202020;
  static std::uint32_t three_of_four(const char* at) {
    static_assert(std::endian::native == std::endian::little);
    std::uint32_t four = 0;
    std::memcpy(&four, at, sizeof four);
    return (four & 0xFFFFFF) | kCases;
  }
  static std::uint32_t three_at(const char* at) {
    std::uint32_t three = 0;
    std::memcpy(&three, at, kShortest);
    return three | kCases;
  }
  static std::uint32_t place(std::uint32_t three) { return three * 0x9E3779B1U >> 17; }
  static std::uint64_t key(std::uint32_t three) { return three * 0x9E3779B97F4A7C15ULL; }
  static char lower(char byte) {
    return static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte);
  }

  template <typename OnLiteral>
  void look_at(std::string_view line, std::size_t i, std::uint32_t three,
               OnLiteral& on_literal) const {
    by_rarest_.find(key(three), [&](std::uint32_t at) {
      const Literal& literal = literals_[at];
      if (i < literal.rarest) return;
      const std::string_view here = line.substr(i - literal.rarest);
      if (here.size() < literal.text.size()) return;
      for (std::size_t letter = 0; letter < literal.text.size(); ++letter) {
        if (lower(here[letter]) != literal.text[letter]) return;
      }
      for (const auto id : literal.ids) on_literal(id);
    });
  }

  std::vector<Literal> literals_;
  std::unordered_map<std::string, std::uint32_t> numbers_;  // of the literals, until all are there
  std::vector<std::string> sets_;
  std::array<std::uint64_t, 256> sets_of_{};
  std::array<std::uint64_t, (1U << 15) / 64> known_{};
  HashTable by_rarest_;
};

}  // namespace vorab::rules
