// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

#include "text/text.h"

namespace vorab::rules {

/// A day told from today. People disagree about "next Tuesday": both readings are meant.
struct RelativeDay {
  text::Span span;  ///< of the folded text
  std::array<std::chrono::sys_days, 2> days;
};

/// Reads what begins with the word at `word` (an index of `folded_words()`): "tomorrow", "in zwei
/// Wochen", "nächsten Dienstag", "Tuesday next week". Bounded time.
[[nodiscard]] std::optional<RelativeDay> read_relative_day(const text::Text& text, std::size_t word,
                                                           std::chrono::sys_days today);

}  // namespace vorab::rules
