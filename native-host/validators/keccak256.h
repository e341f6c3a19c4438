// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace vorab::validators {

/// Keccak-256 as Ethereum uses it: SHA-3 (FIPS 202) with the padding of its proposal. For texts of
/// fewer than kKeccakBytes bytes, as checksums need it.
inline constexpr std::size_t kKeccakBytes = 136;
[[nodiscard]] std::array<std::uint8_t, 32> keccak256(std::string_view bytes);

}  // namespace vorab::validators
