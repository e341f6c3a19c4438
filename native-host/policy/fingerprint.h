// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/report.h"
#include "policy/spot.h"

/// What a confidential document leaves behind so that excerpts of it are recognised: a set of small
/// numbers, one for each run of words, and no text. cli/fingerprint.md describes the file and what
/// somebody who guesses can do with it; `rules/grams.h` says how a run becomes a number.
namespace vorab::policy {

struct Fingerprint {
  std::string title;       ///< what people call the document
  std::size_t words = 0;   ///< of the document
  std::uint32_t gram = 0;  ///< words in a run
  std::uint64_t salt[2]{};
  std::uint32_t space = 0;          ///< marks are below it: kPlacesPerRun times the runs
  std::vector<std::uint64_t> bits;  ///< mark m is set: bit m % 64 of word m / 64

  [[nodiscard]] bool has(std::uint32_t mark) const {
    return (bits[mark / 64] >> (mark % 64) & 1) != 0;
  }
  void set(std::uint32_t mark) { bits[mark / 64] |= std::uint64_t{1} << (mark % 64); }
};

inline constexpr int kFingerprintVersion = 1;
inline constexpr std::size_t kFewestGram = 3;
inline constexpr std::size_t kMostGram = 8;
inline constexpr std::size_t kMostWords = 2'000'000;  ///< of one document: some 5,000 pages

/// For each different run of the document so many places for its mark: any other run of words meets
/// a mark once in so many times.
inline constexpr std::uint32_t kPlacesPerRun = 32;

/// An object of this form, from a file or inside a policy. Everything is checked; problems are
/// reported, and the answer then is empty.
[[nodiscard]] std::optional<Fingerprint> read_fingerprint(const Spot& spot, Report& report);

/// The same from a file's text, which problems call `file`.
struct FingerprintFile {
  std::optional<Fingerprint> fingerprint;
  Problems problems;
};
[[nodiscard]] FingerprintFile read_fingerprint_file(std::string_view text, const std::string& file);

/// The file's text, with a line end.
[[nodiscard]] std::string to_text(const Fingerprint& fingerprint);

}  // namespace vorab::policy
