// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace vorab::text {

/// How many bytes two texts have in common at their begin.
[[nodiscard]] inline std::size_t common_begin(std::string_view a, std::string_view b) {
  static_assert(std::endian::native == std::endian::little);
  const std::size_t most = std::min(a.size(), b.size());
  std::size_t same = 0;
  for (std::uint64_t x = 0, y = 0; same + sizeof x <= most; same += sizeof x) {
    std::memcpy(&x, a.data() + same, sizeof x);
    std::memcpy(&y, b.data() + same, sizeof y);
    if (x != y) return same + static_cast<std::size_t>(std::countr_zero(x ^ y)) / 8;
  }
  while (same < most && a[same] == b[same]) ++same;
  return same;
}

/// How many bytes two texts have in common at their end.
[[nodiscard]] inline std::size_t common_end(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size());
  std::size_t same = 0;
  for (std::uint64_t x = 0, y = 0; same + sizeof x <= most; same += sizeof x) {
    std::memcpy(&x, a.data() + a.size() - same - sizeof x, sizeof x);
    std::memcpy(&y, b.data() + b.size() - same - sizeof y, sizeof y);
    if (x != y) return same + static_cast<std::size_t>(std::countl_zero(x ^ y)) / 8;
  }
  while (same < most && a[a.size() - 1 - same] == b[b.size() - 1 - same]) ++same;
  return same;
}

}  // namespace vorab::text
