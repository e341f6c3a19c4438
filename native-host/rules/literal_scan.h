// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "rules/hash_table.h"

namespace vorab::rules {

/// Tells in one pass which of many literals stand in a line, and which sets of characters it has
/// something of. The case of ASCII letters and of those with accents does not count (and a few
/// other signs are taken for each other: whoever asks verifies). A literal is looked for by its
/// rarest four bytes (if it has so many); bitmaps that fit in a near cache say "none here" for
/// almost every place.
class LiteralScan {
 public:
  /// Literals are at least this long.
  static constexpr std::size_t kShortest = 2;
  static constexpr std::size_t kMaxSets = 64;

  /// `id` comes back when the literal is seen.
  void add(std::string_view literal, std::uint32_t id);

  /// The bit that says that a line has one of these bytes (no letters); 0 (no condition) if there
  /// are too many sets or no bytes.
  [[nodiscard]] std::uint64_t add_set(std::string_view bytes);

  /// Makes everything added findable.
  void seal();

  /// Calls `on_literal(id)` for each place where a literal stands that `is_wanted(id)`, and returns
  /// the sets' bits.
  template <typename IsWanted, typename OnLiteral>
  std::uint64_t scan(std::string_view line, IsWanted is_wanted, OnLiteral on_literal) const {
    std::uint64_t sets = 0;
    std::size_t i = 0;
    const auto look = [&](std::uint32_t four) {
      sets |= sets_of_[static_cast<unsigned char>(line[i])];
      if (!may_begin_[four & kOne]) return;
      if (fours_.has(four)) look_at(line, i, four, is_wanted, on_literal);
      if (threes_.has(four & kThree)) look_at(line, i, four & kThree, is_wanted, on_literal);
      if (twos_.has(four & kTwo)) look_at(line, i, four & kTwo, is_wanted, on_literal);
    };
    for (; i + sizeof(std::uint32_t) <= line.size(); ++i) look(four_at(line.data() + i));
    for (; i < line.size(); ++i) look(last_of(line.substr(i)));
    return sets;
  }

 private:
  struct Literal {
    std::uint32_t begin;            // in `texts_`
    std::uint16_t size, looked_at;  // where the bytes begin that it is looked for by
    std::uint32_t id;
  };

  // One bit for each of many bytes in a row: is it worth to look closer?
  template <unsigned kLog>
  struct Bits {
    void add(std::uint32_t bytes) { words[at(bytes) / 64] |= std::uint64_t{1} << (at(bytes) % 64); }
    [[nodiscard]] bool has(std::uint32_t bytes) const {
      return (words[at(bytes) / 64] >> (at(bytes) % 64) & 1) != 0;
    }
    static std::uint32_t at(std::uint32_t bytes) { return bytes * 0x9E3779B1U >> (32 - kLog); }
    std::array<std::uint64_t, (1U << kLog) / 64> words{};
  };

  // Bytes with this bit set in each are the same in both cases.
  static constexpr std::uint32_t kCases = 0x20202020, kThree = 0xFFFFFF, kTwo = 0xFFFF, kOne = 0xFF;
  static constexpr std::size_t kBytes = sizeof(std::uint32_t);
  static std::uint32_t four_at(const char* at) {
    static_assert(std::endian::native == std::endian::little);
    std::uint32_t four = 0;
    std::memcpy(&four, at, sizeof four);
    return four | kCases;
  }
  // Fewer than four bytes; what is missing is like nothing in a literal.
  static std::uint32_t last_of(std::string_view rest) {
    std::uint32_t four = 0;
    const std::size_t size = rest.size() < kBytes ? rest.size() : kBytes;
    std::memcpy(&four, rest.data(), size);
    return four | (kCases >> (8 * (kBytes - size)));
  }
  // The table's place comes from the product's upper half, where all bytes count.
  static std::uint64_t key(std::uint32_t bytes) {
    return std::rotl(bytes * 0x9E3779B97F4A7C15ULL, 32);
  }
  // The letters with accents of Latin-1 end with bytes that differ by their case as letters do.
  static char folded(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    const bool differs = (value >= 'A' && value <= 'Z') || (value >= 0x80 && value <= 0x9F);
    return static_cast<char>(differs ? value | 0x20 : value);
  }

  template <typename IsWanted, typename OnLiteral>
  void look_at(std::string_view line, std::size_t i, std::uint32_t bytes, IsWanted& is_wanted,
               OnLiteral& on_literal) const {
    by_bytes_.find(key(bytes), [&](std::uint32_t at) {
      const Literal& literal = literals_[at];
      if (!is_wanted(literal.id)) return;
      const std::size_t begin = i - literal.looked_at;
      if (i < literal.looked_at || line.size() - begin < literal.size) return;
      for (std::size_t letter = 0; letter < literal.size; ++letter) {
        if (folded(line[begin + letter]) != texts_[literal.begin + letter]) return;
      }
      on_literal(literal.id);
    });
  }

  std::string texts_;  // of all literals, one behind the other
  std::vector<Literal> literals_;
  std::vector<std::string> sets_;
  std::array<std::uint64_t, 256> sets_of_{};
  std::array<bool, 256> may_begin_{};  // what literals are looked for by
  Bits<17> fours_;                     // of literals
  Bits<14> threes_;                    // of those that are no longer
  Bits<13> twos_;
  HashTable by_bytes_;
};

}  // namespace vorab::rules
