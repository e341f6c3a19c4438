// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rules/hash_table.h"

namespace vorab::rules {

/// Tells in one pass which of many literals stand in a line, and which sets of characters it has
/// something of. A literal is looked for by its rarest three bytes; a bitmap that fits in the
/// nearest cache says "none here" for almost every place.
class LiteralScan {
 public:
  /// Literals are at least this long.
  static constexpr std::size_t kShortest = 3;
  static constexpr std::size_t kMaxSets = 64;

  /// `id` comes back when the literal is seen.
  void add(std::string_view literal, std::uint32_t id);

  /// The bit that says that a line has one of these bytes; 0 (no condition) if there are
  /// too many sets or no bytes.
  [[nodiscard]] std::uint64_t add_set(std::string_view bytes);

  /// Makes everything added findable.
  void seal();

  /// Calls `on_literal(id)` for each place where a literal stands, and returns the sets' bits.
  template <typename OnLiteral>
  std::uint64_t scan(std::string_view line, OnLiteral on_literal) const {
    std::uint64_t sets = 0;
    std::uint32_t last_three = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
      const auto byte = static_cast<unsigned char>(line[i]);
      sets |= sets_of_[byte];
      last_three = (last_three << 8 | byte) & 0xFFFFFF;
      const std::uint32_t key = hash(last_three);
      if ((known_[key / 64] >> (key % 64) & 1) == 0) continue;
      by_rarest_.find(wide(last_three), [&](std::uint32_t at) {
        const Literal& literal = literals_[at];
        const std::size_t behind = literal.rarest + kShortest;
        if (i + 1 < behind) return;
        if (line.substr(i + 1 - behind, literal.text.size()) == literal.text)
          on_literal(literal.id);
      });
    }
    return sets;
  }

 private:
  struct Literal {
    std::string text;
    std::size_t rarest;  // where its rarest three bytes begin
    std::uint32_t id;
  };

  static std::uint32_t hash(std::uint32_t three) { return three * 0x9E3779B1U >> 17; }
  static std::uint64_t wide(std::uint32_t three) { return three * 0x9E3779B97F4A7C15ULL; }

  std::vector<Literal> literals_;
  std::vector<std::string> sets_;
  std::array<std::uint64_t, 256> sets_of_{};
  std::array<std::uint64_t, (1U << 15) / 64> known_{};
  HashTable by_rarest_;
};

}  // namespace vorab::rules
