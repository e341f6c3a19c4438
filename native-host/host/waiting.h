// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <list>
#include <optional>

#include "host/message.h"

/// The checks that wait for the engine. Of one text only the newest waits: somebody types faster
/// than a huge post is checked, and nobody needs the answer about a text that is gone.
namespace vorab::host {

class Waiting {
 public:
  static constexpr std::size_t kMaxChecks = 64;
  static constexpr std::size_t kMaxBytes = 32 * 1024 * 1024;

  /// False if too much waits already; then nothing was added. A check takes the place of an older
  /// one of the same document and part, and is dropped if it is itself the older one.
  [[nodiscard]] bool add(Check check);

  /// The one that waits longest.
  [[nodiscard]] std::optional<Check> next();

  void forget(const Token& doc);

 private:
  std::list<Check> checks_;
  std::size_t bytes_ = 0;
};

}  // namespace vorab::host
