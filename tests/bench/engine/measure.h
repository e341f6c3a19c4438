// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace vorab::bench {

/// Microseconds that `work` takes.
template <typename Work>
[[nodiscard]] double micros(Work work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start)
      .count();
}

/// The value below which `share` (0..1) of them lie; `values` is not empty.
[[nodiscard]] double quantile(std::vector<double> values, double share);

/// Microseconds. Each is the median over the rounds of that round's quantile, so that one round in
/// which the machine did something else does not decide.
struct Timing {
  double p50 = 0;
  double p99 = 0;
};

[[nodiscard]] Timing timing_of(const std::vector<std::vector<double>>& rounds);

/// Something that looks at a text and counts what it finds.
using Scan = std::function<std::size_t(std::string_view)>;

/// What one engine costs on the same posts.
struct Cost {
  Timing cold;  ///< the first pass of a fresh engine
  Timing warm;
  double build_ms = 0;   ///< median
  std::size_t hits = 0;  ///< in one pass over all posts
};

/// Builds with `make` as often as `cold_rounds` says, and passes over `posts`; then `warm_rounds`.
[[nodiscard]] Cost cost_of(const std::function<Scan()>& make, const std::vector<std::string>& posts,
                           int cold_rounds, int warm_rounds);

/// Resident memory that `make` and what its result keeps cost, in MB, in a process of its own.
/// The C library gives back first what it had left over.
[[nodiscard]] double memory_of(const std::function<std::shared_ptr<void>()>& make);

/// Resident memory of a process in MB; 0 is this one.
[[nodiscard]] double resident_mb(int pid = 0);

}  // namespace vorab::bench
