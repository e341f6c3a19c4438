// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "policy/fingerprint.h"

namespace vorab::rules {

/// What a fingerprint is made of.
struct Confidential {
  std::string title;
  std::vector<std::string> texts;    ///< UTF-8, at most policy::kMostWords words in all
  std::vector<std::string> allowed;  ///< what may be said although it stands in the texts
  std::array<std::uint64_t, 2> salt{};
};

/// Too short to be recognised by anything but chance.
inline constexpr std::size_t kFewestWords = 40;

/// Runs of words that say nothing (numbers alone, as in tables) leave no mark.
[[nodiscard]] policy::Fingerprint fingerprint_of(const Confidential& document);

/// The words of a text as they count here.
[[nodiscard]] std::size_t count_words(std::string_view utf8);

}  // namespace vorab::rules
