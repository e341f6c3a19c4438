// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace vorab::platform {

/// The time of day, as a thing that is passed in: no test ever reads the real clock.
class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual std::chrono::sys_seconds now() const = 0;
};

/// The machine's clock. May be used from any thread.
class SystemClock final : public Clock {
 public:
  [[nodiscard]] std::chrono::sys_seconds now() const override {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  }
};

/// One for all who are given no other.
[[nodiscard]] inline const Clock& system_clock() {
  static const SystemClock clock;
  return clock;
}

}  // namespace vorab::platform
