// SPDX-License-Identifier: Apache-2.0
#include "validators/keccak256.h"

#include <bit>
#include <cstddef>
#include <utility>

namespace vorab::validators {

namespace {

using Lanes = std::array<std::uint64_t, 25>;  // lane x, y at x + 5 y

// The steps of FIPS 202, section 3.2.
void theta(Lanes& lanes) {
  std::array<std::uint64_t, 5> columns{};
  for (std::size_t i = 0; i < lanes.size(); ++i) columns[i % 5] ^= lanes[i];
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    lanes[i] ^= columns[(i + 4) % 5] ^ std::rotl(columns[(i + 1) % 5], 1);
  }
}

void rho_and_pi(Lanes& lanes) {
  std::size_t x = 1;
  std::size_t y = 0;
  auto moving = lanes[1];
  for (int step = 1; step <= 24; ++step) {
    x = std::exchange(y, (2 * x + 3 * y) % 5);
    const auto turned = std::rotl(moving, step * (step + 1) / 2 % 64);
    moving = std::exchange(lanes[x + 5 * y], turned);
  }
}

void chi(Lanes& lanes) {
  for (std::size_t row = 0; row < lanes.size(); row += 5) {
    const std::array<std::uint64_t, 5> old{lanes[row], lanes[row + 1], lanes[row + 2],
                                           lanes[row + 3], lanes[row + 4]};
    for (std::size_t x = 0; x < 5; ++x) {
      lanes[row + x] = old[x] ^ (~old[(x + 1) % 5] & old[(x + 2) % 5]);
    }
  }
}

// `shift` is the register that makes the rounds' constants.
void iota(Lanes& lanes, unsigned& shift) {
  for (int bit = 0; bit <= 6; ++bit) {
    shift = (shift << 1 ^ (shift >> 7) * 0x71) & 0xFF;
    if ((shift & 2) != 0) lanes[0] ^= std::uint64_t{1} << ((1 << bit) - 1);
  }
}

}  // namespace

std::array<std::uint8_t, 32> keccak256(std::string_view bytes) {
  std::array<std::uint8_t, kKeccakBytes> block{};
  bytes = bytes.substr(0, kKeccakBytes - 1);
  for (std::size_t i = 0; i < bytes.size(); ++i) block[i] = static_cast<std::uint8_t>(bytes[i]);
  block[bytes.size()] |= 0x01;
  block.back() |= 0x80;

  Lanes lanes{};
  for (std::size_t i = 0; i < block.size(); ++i) {
    lanes[i / 8] |= std::uint64_t{block[i]} << 8 * (i % 8);
  }
  unsigned shift = 1;
  for (int round = 0; round < 24; ++round) {
    theta(lanes);
    rho_and_pi(lanes);
    chi(lanes);
    iota(lanes, shift);
  }
  std::array<std::uint8_t, 32> out{};
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i] = static_cast<std::uint8_t>(lanes[i / 8] >> 8 * (i % 8) & 0xFF);
  }
  return out;
}

}  // namespace vorab::validators
