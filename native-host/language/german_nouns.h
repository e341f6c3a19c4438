// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

#include "language/german_grammar.h"

namespace vorab::language {

/// A German noun: folded, with its gender (`plural` if it has no singular).
struct Noun {
  std::string_view singular;
  Gender gender;
  std::string_view plural;
};

/// The nouns whose gender is known, by their singular.
[[nodiscard]] std::span<const Noun> known_nouns();

}  // namespace vorab::language
