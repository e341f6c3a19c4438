// SPDX-License-Identifier: Apache-2.0
#include "rules/byte_counts.h"

#include <bit>
#include <cstring>

namespace vorab::rules {

namespace {

// Calls `visit(place, digits, capitals)` for each eight bytes: a bit for each that is one.
template <typename Visit>
void for_each_eight(std::string_view text, Visit visit) {
  static_assert(std::endian::native == std::endian::little);
  constexpr std::uint64_t kEach = 0x0101010101010101ULL;
  constexpr std::uint64_t kHigh = kEach * 0x80;
  // Of ASCII bytes, those from `first` on that are at most `count` - 1 away.
  const auto among = [](std::uint64_t eight, unsigned first, unsigned count) {
    const std::uint64_t from_first = (eight & ~kHigh) + kEach * (0x80 - first);
    const std::uint64_t beyond = (eight & ~kHigh) + kEach * (0x80 - first - count);
    return from_first & ~beyond & ~eight & kHigh;
  };
  std::uint64_t eight = 0;
  for (std::size_t at = 0; at < text.size(); at += sizeof eight) {
    if (at + sizeof eight <= text.size()) {
      std::memcpy(&eight, text.data() + at, sizeof eight);
    } else {
      eight = 0;
      std::memcpy(&eight, text.data() + at, text.size() - at);
    }
    visit(at, among(eight, '0', 10), among(eight, 'A', 26));
  }
}

}  // namespace

ByteCounts count_bytes(std::string_view text) {
  ByteCounts out;
  for_each_eight(text, [&](std::size_t, std::uint64_t digits, std::uint64_t capitals) {
    out.digits += static_cast<std::size_t>(std::popcount(digits));
    out.codes += static_cast<std::size_t>(std::popcount(capitals));
  });
  out.codes += out.digits;
  return out;
}

ByteCounts count_bytes(std::string_view text, std::vector<std::uint32_t>& digits) {
  ByteCounts out;
  digits.clear();
  for_each_eight(text, [&](std::size_t at, std::uint64_t here, std::uint64_t capitals) {
    out.codes += static_cast<std::size_t>(std::popcount(capitals));
    for (; here != 0; here &= here - 1) {
      const auto place = at + static_cast<std::size_t>(std::countr_zero(here)) / 8;
      digits.push_back(static_cast<std::uint32_t>(place));
    }
  });
  out.digits = digits.size();
  out.codes += out.digits;
  return out;
}

}  // namespace vorab::rules
