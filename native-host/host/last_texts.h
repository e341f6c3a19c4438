// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <list>
#include <optional>
#include <vector>

#include "host/message.h"

namespace vorab::host {

/// The newest text of each open draft, in memory only, so that rules on trial can be asked once,
/// when the draft is over: half a word is no finding, and typing costs nothing more. For one
/// thread at a time.
class LastTexts {
 public:
  static constexpr std::size_t kMost = 64;
  static constexpr std::size_t kMostBytes = 4 * 1024 * 1024;  ///< of all texts

  /// Remembers the check. If its text is empty the draft is over: what it was before, if known.
  [[nodiscard]] std::optional<Check> keep(const Check& check);

  /// The composer is gone: what was in it.
  [[nodiscard]] std::vector<Check> close(const Token& doc);

  void clear() { texts_.clear(); }

 private:
  void make_room();

  std::list<Check> texts_;  // the newest first
};

}  // namespace vorab::host
