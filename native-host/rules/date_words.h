// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// The German and English words that dates are made of. All words are folded (text/fold.h): lower
/// case, no accents; "ae" for "ä" counts as well.
namespace vorab::rules {

struct DateWord {
  enum class Kind { none, month, weekday, ordinal };
  Kind kind = Kind::none;
  int value = 0;           ///< month 1..12, weekday 1..7 from Monday (ISO 8601), day 1..31
  bool is_short = false;   ///< an abbreviation, which may have a full stop
  bool is_common = false;  ///< means something else as well ("may", "so"): needs company
};

[[nodiscard]] DateWord date_word(std::string_view folded);

/// False for nearly all words that begin no date, whether written or told from today: one look at a
/// table, for the running text.
[[nodiscard]] bool may_begin_date(std::string_view folded);

/// "zwei", "einer", "a", "twelve": 1..12; 0 if it is no such number.
[[nodiscard]] int small_number(std::string_view folded);

/// "Version", "Kapitel", "§": a number after it is a version or a section, neither a day nor an
/// address.
[[nodiscard]] bool announces_number(std::string_view folded);

}  // namespace vorab::rules
