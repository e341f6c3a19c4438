// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace vorab::rules {

/// How many bytes of a kind a text has, or must have.
struct ByteCounts {
  std::size_t digits = 0;
  std::size_t codes = 0;  ///< digits and capital letters of ASCII

  /// True if nothing that `needed` asks for is missing.
  [[nodiscard]] bool cover(const ByteCounts& needed) const {
    return digits >= needed.digits && codes >= needed.codes;
  }
};

[[nodiscard]] ByteCounts count_bytes(std::string_view text);

/// The same, and the places of the digits.
[[nodiscard]] ByteCounts count_bytes(std::string_view text, std::vector<std::uint32_t>& digits);

}  // namespace vorab::rules
