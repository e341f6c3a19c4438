// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace vorab::bench {

/// The same numbers on every machine for the same seed (std's distributions promise no such thing).
class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  /// 0 … below - 1
  [[nodiscard]] std::size_t below(std::size_t limit) { return engine_() % limit; }

  [[nodiscard]] bool one_in(std::size_t n) { return below(n) == 0; }

  template <typename List>
  [[nodiscard]] const auto& of(const List& list) {
    return list[below(std::size(list))];
  }

  /// `length` characters out of `alphabet`.
  [[nodiscard]] std::string letters(std::string_view alphabet, std::size_t length) {
    std::string out;
    for (std::size_t i = 0; i < length; ++i) out += alphabet[below(alphabet.size())];
    return out;
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace vorab::bench
