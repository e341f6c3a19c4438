// SPDX-License-Identifier: Apache-2.0
#include "rules/hide.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "rules/hidden_entry.h"
#include "rules/hidden_hash.h"
#include "rules/hidden_keys.h"

namespace vorab::rules {

namespace {

using policy::HiddenList;

// What a new word may cost all lists together: 500 of them, pasted, take 50 to 100 ms, at 0.2 to
// 0.4 µs a round; most words are shorter than those that are counted here.
constexpr std::size_t kRoundsPerWord = 600;
constexpr std::size_t kStretchesPerCompound = 8;  // of a word of usual length
constexpr std::size_t kMostRecords = 150'000;     // 5.6 MB in the bundle

std::string bytes_of(std::uint32_t number) {
  std::string out;
  for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(number >> shift & 0xFF);
  return out;
}

std::string all_words(const std::vector<policy::Entry>& entries) {
  std::string out;
  for (const auto& entry : entries) out += to_sealed_text(entry) + '\n';
  return out;
}

}  // namespace

std::uint32_t rounds_for(std::size_t pieces, bool compounds, std::size_t lists) {
  const std::size_t stretches = pieces + (compounds ? kStretchesPerCompound : 0);
  const std::size_t rounds = kRoundsPerWord / (stretches * std::max<std::size_t>(lists, 1));
  return static_cast<std::uint32_t>(std::max<std::size_t>(rounds, policy::kFewestHiddenRounds));
}

Hidden hide(const std::vector<policy::Entry>& entries, const HideWish& wish) {
  Hidden out;
  HiddenList list;
  list.match = wish.match;
  std::vector<std::vector<std::string>> keys;
  std::size_t count = 0;
  for (const auto& entry : entries) {
    keys.push_back(hidden_keys(entry, wish.match));
    count += keys.back().size();
    list.pieces = std::max(list.pieces, pieces_of(entry, wish.match));
    list.disguised = list.disguised || entry.disguised;
  }
  if (count > kMostRecords) {
    out.problems.push_back({policy::Problem::Level::error, wish.place,
                            "with all their forms these entries are too many to be hidden",
                            "write \"match\": \"word\" into the rule, or divide the list"});
    return out;
  }

  const HiddenSeed seed(all_words(entries), wish.name);
  list.salt = seed.salt();
  list.rounds = rounds_for(list.pieces, wish.match == policy::Match::inflected, wish.lists);
  std::vector<std::string> records;
  records.reserve(count);
  for (std::uint32_t i = 0; i < entries.size(); ++i) {
    const std::string entry_key = seed.entry_key(i);
    list.entries.push_back(seal(to_sealed_text(entries[i]), entry_key));
    for (const auto& key : keys[i]) {
      const HiddenHash hash(key, list.salt, list.rounds);
      records.push_back(std::string(hash.tag()) + hash.unwrap(bytes_of(i) + entry_key));
    }
  }
  std::sort(records.begin(), records.end());
  for (const auto& record : records) list.records += record;
  out.list = std::move(list);
  return out;
}

}  // namespace vorab::rules
