// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What `vorab diff` calls the keys and values of a policy, in German and English: tables that a
/// new key takes one line in. `locale` is "de" or "en".
namespace vorab::cli {

/// How a key's change is told. `come` is for what came, what is now, or a switch that is on; `gone`
/// for the contrary. {is}, {was}, {list} and {n} stand for what changed.
struct Phrase {
  std::string_view come = {}, gone = {};
  std::string_view none = {};  ///< stands for a value that is not there
};

/// A line of the tables of such phrases.
struct PhraseLine {
  std::string_view key;
  Phrase en, de;
};

/// The key's phrase in a table, null if it has no line there.
[[nodiscard]] inline const Phrase* find_phrase(std::span<const PhraseLine> lines,
                                               std::string_view key, std::string_view locale) {
  for (const PhraseLine& line : lines) {
    if (line.key == key) return locale == "de" ? &line.de : &line.en;
  }
  return nullptr;
}

/// Nothing (empty `come`) for a key that has no line.
[[nodiscard]] Phrase phrase(std::string_view key, std::string_view locale);

/// What changed about entries of a list: "Until when {list} is looked for has changed." Empty for a
/// name that has no line.
[[nodiscard]] std::string_view detail_phrase(std::string_view name, std::string_view locale);

/// The text in this language, else in any.
[[nodiscard]] std::string localized(const nlohmann::json& texts, std::string_view locale);

/// A value as people would say it: "a warning", "LinkedIn and X", "yes". `none` if it is null.
[[nodiscard]] std::string value_text(std::string_view key, const nlohmann::json& value,
                                     std::string_view locale, std::string_view none);

/// Whom and what a rule concerns: "only on LinkedIn, for finance". Empty for everybody. What `key`
/// says itself is left out.
[[nodiscard]] std::string scope_text(const nlohmann::json& scope, std::string_view key,
                                     std::string_view locale);

/// "A, B and C", or "A, B and 12 more" from `most` on.
[[nodiscard]] std::string enumeration(const std::vector<std::string>& names,
                                      std::string_view locale, std::size_t most);

}  // namespace vorab::cli
