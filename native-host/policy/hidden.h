// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/policy.h"
#include "policy/problem.h"
#include "policy/report.h"
#include "policy/spot.h"

/// A list whose words no longer stand in the file: `vorab build` makes one of a list that says
/// `"hidden": true`. policies/README.md tells what that hides and what it cannot hide.
///
///   "lists": {"acquisitions": {"hidden": {"version": 1, "match": "inflected", "pieces": 2, …}}}
namespace vorab::policy {

struct HiddenList {
  /// What is kept of one way to write an entry: a part of its slow hash to know it by, and, behind
  /// the rest of that hash, which entry it is and the key that opens it.
  static constexpr std::size_t kTagBytes = 8;
  static constexpr std::size_t kEntryNumberBytes = 4;
  static constexpr std::size_t kEntryKeyBytes = 16;
  static constexpr std::size_t kRecordBytes = kTagBytes + kEntryNumberBytes + kEntryKeyBytes;
  static constexpr std::size_t kSaltBytes = 16;

  Match match = Match::inflected;    ///< the most that its rules may ask for
  std::size_t pieces = 1;            ///< the most words and numbers that an entry has
  bool disguised = false;            ///< some entries are looked for in disguise, too
  std::uint32_t rounds = 0;          ///< of the slow hash
  std::string salt;                  ///< kSaltBytes
  std::string records;               ///< in the order of their tags, kRecordBytes each
  std::vector<std::string> entries;  ///< sealed, each with a key of its own
};

inline constexpr int kHiddenVersion = 1;

/// Bounds of a hidden list: a shorter name would be guessed at once, more words and longer ones
/// would make each typed word dear.
inline constexpr std::size_t kFewestHiddenLetters = 6;  ///< and digits
inline constexpr std::size_t kMostHiddenLetters = 48;
inline constexpr std::size_t kMostHiddenPieces = 4;
inline constexpr std::size_t kMostHiddenEntries = 2'000;
inline constexpr int kFewestHiddenRounds = 8;
inline constexpr int kMostHiddenRounds = 1'000;

/// Says what is wrong with the entries of a list that is to be hidden, `place` being the list's.
void check_hidden_entries(const std::vector<Entry>& entries, const Place& place,
                          Problems& problems);

/// What a bundle says in place of the words. Everything but what is sealed is checked; problems
/// are reported, and the answer then is empty.
[[nodiscard]] std::optional<HiddenList> read_hidden(const Spot& spot, Report& report);

[[nodiscard]] Node node_of(const HiddenList& list);

}  // namespace vorab::policy
