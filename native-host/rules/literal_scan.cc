// SPDX-License-Identifier: Apache-2.0
#include "rules/literal_scan.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace vorab::rules {

namespace {

// Letters from the most to the least frequent in German and English running text; what is not a
// letter is rarer still.
constexpr std::string_view kFrequent = " enirtsaudhlogcmbfkwvzpyjxq";

constexpr std::array<std::uint8_t, 256> kRarity = [] {
  std::array<std::uint8_t, 256> table{};
  table.fill(kFrequent.size());
  for (std::size_t i = 0; i < kFrequent.size(); ++i) {
    table[static_cast<unsigned char>(kFrequent[i])] = static_cast<std::uint8_t>(i);
  }
  return table;
}();

unsigned rarity(char byte) { return kRarity[static_cast<unsigned char>(byte)]; }

// Where the `count` bytes begin that are the rarest together; the first of several such places.
std::size_t rarest(std::string_view literal, std::size_t count) {
  if (literal.size() <= count) return 0;
  unsigned sum = 0;
  for (const char byte : literal.substr(0, count)) sum += rarity(byte);
  unsigned best = sum;
  std::size_t begin = 0;
  for (std::size_t at = 1; at + count <= literal.size(); ++at) {
    sum = sum + rarity(literal[at + count - 1]) - rarity(literal[at - 1]);
    if (sum > best) std::tie(best, begin) = std::pair(sum, at);
  }
  return begin;
}

}  // namespace

void LiteralScan::add(std::string_view literal, std::uint32_t id) {
  literals_.push_back({static_cast<std::uint32_t>(texts_.size()),
                       static_cast<std::uint16_t>(literal.size()),
                       static_cast<std::uint16_t>(rarest(literal, kBytes)), id});
  for (const char byte : literal) texts_ += folded(byte);
}

std::uint64_t LiteralScan::add_set(std::string_view bytes) {
  if (bytes.empty()) return 0;
  const auto known = std::find(sets_.begin(), sets_.end(), bytes);
  const auto number = static_cast<std::size_t>(known - sets_.begin());
  if (number == kMaxSets) return 0;
  if (known == sets_.end()) sets_.emplace_back(bytes);
  const std::uint64_t bit = std::uint64_t{1} << number;
  for (const char byte : bytes) sets_of_[static_cast<unsigned char>(byte)] |= bit;
  return bit;
}

void LiteralScan::seal() {
  for (std::uint32_t i = 0; i < literals_.size(); ++i) {
    const auto& literal = literals_[i];
    const auto text = std::string_view(texts_)
                          .substr(literal.begin, literal.size)
                          .substr(literal.looked_at, kBytes);
    const std::uint32_t bytes = last_of(text);
    may_begin_[bytes & kOne] = true;
    literal.size == 2   ? twos_.add(bytes)
    : literal.size == 3 ? threes_.add(bytes)
                        : fours_.add(bytes);
    by_bytes_.add(key(bytes), i);
  }
  by_bytes_.seal();
  texts_.shrink_to_fit();
  literals_.shrink_to_fit();
}

}  // namespace vorab::rules
