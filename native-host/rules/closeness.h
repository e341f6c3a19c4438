// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace vorab::rules {

/// How far `written` is from an entry's `word`, where both stand for the same words: 0 as written,
/// 1 but for case, accents and width, more for every letter between an inflected form and the word.
[[nodiscard]] std::size_t closeness(std::string_view word, std::string_view written);

}  // namespace vorab::rules
