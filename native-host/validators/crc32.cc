// SPDX-License-Identifier: Apache-2.0
#include "validators/crc32.h"

namespace vorab::validators {

// Bit by bit: tokens are short.
std::uint32_t crc32(std::string_view bytes) {
  constexpr std::uint32_t kPolynomial = 0xEDB88320;
  std::uint32_t sum = 0xFFFFFFFF;
  for (const char c : bytes) {
    sum ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) sum = sum >> 1 ^ ((sum & 1) != 0 ? kPolynomial : 0);
  }
  return ~sum;
}

}  // namespace vorab::validators
