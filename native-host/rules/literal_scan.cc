// SPDX-License-Identifier: Apache-2.0
#include "rules/literal_scan.h"

#include <algorithm>

namespace vorab::rules {

namespace {

// Letters from the most to the least frequent in German and English running text; what is not a
// letter is rarer still.
constexpr std::string_view kFrequent = " enirtsaudhlogcmbfkwvzpyjxq";

std::size_t rarity(std::string_view three) {
  std::size_t sum = 0;
  for (const char byte : three) sum += std::min(kFrequent.find(byte), kFrequent.size());
  return sum;
}

}  // namespace

void LiteralScan::add(std::string_view literal, std::uint32_t id) {
  const auto [known, is_new] =
      numbers_.emplace(literal, static_cast<std::uint32_t>(literals_.size()));
  if (!is_new) return literals_[known->second].ids.push_back(id);
  std::size_t rarest = 0;
  for (std::size_t at = 1; at + kShortest <= literal.size(); ++at) {
    if (rarity(literal.substr(at, kShortest)) > rarity(literal.substr(rarest, kShortest))) {
      rarest = at;
    }
  }
  literals_.push_back({std::string(literal), rarest, {id}});
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
    const std::uint32_t three = three_at(literals_[i].text.data() + literals_[i].rarest);
    known_[place(three) / 64] |= std::uint64_t{1} << (place(three) % 64);
    by_rarest_.add(key(three), i);
  }
  by_rarest_.seal();
  numbers_.clear();
}

}  // namespace vorab::rules
