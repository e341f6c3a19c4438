// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Ways to write a word that a dictionary does not have and nobody would call wrong.
namespace vorab::language {

/// "grosse" for "große" (Switzerland), "fuer" for "für" (keyboards without umlauts): what a German
/// dictionary would have instead.
[[nodiscard]] std::vector<std::string> german_ways(std::string_view word);

/// "cancelled", "colour", "paediatric", "organise", "centre", "defence", "onwards", "learnt":
/// British for an American dictionary's `american`.
[[nodiscard]] bool is_british(std::string_view word, std::string_view american);

/// "café" for "cafe": the same letters with marks on them.
[[nodiscard]] bool is_more_exact(std::string_view word, std::string_view plain);

}  // namespace vorab::language
