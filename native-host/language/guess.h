// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "language/detect.h"

namespace vorab::language {

/// The language that words look like, from the letters they are made of; nothing if that is not
/// clear. For short sentences without the small words that `detect` counts: "Pumpe läuft rund".
/// `words` are folded, without names whose letters say nothing of the sentence.
[[nodiscard]] std::optional<Language> guess(std::span<const std::string_view> words);

}  // namespace vorab::language
