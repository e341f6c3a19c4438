// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace vorab::validators {

/// The checksum of Ethernet and zip (IEEE 802.3).
[[nodiscard]] std::uint32_t crc32(std::string_view bytes);

}  // namespace vorab::validators
