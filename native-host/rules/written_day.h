// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>

#include "rules/cursor.h"
#include "text/text.h"

namespace vorab::rules {

/// A day as somebody wrote it; what is not said is 0. Not necessarily in the calendar.
struct WrittenDay {
  text::Span span;  ///< of the folded text
  int day = 0, month = 0, year = 0;
  bool swappable = false;    ///< 03/01/2027: day and month may change places
  bool month_first = false;  ///< "March 1": a number behind it may be another day of March
  bool year_first = false;   ///< 2027-03-01
  bool goes_on = false;  ///< a `-` or `/` and a digit follow: alone it is a part of something else
  bool firm = false;     ///< a date by its shape; others need one of these beside them
};

/// What stands to the left of a date and decides about its shorter forms.
enum class Lead {
  none,
  on,      ///< "am", "on" or a weekday: "1.3" and "3/1" are days too
  in,      ///< "im", "seit": "August 12" is no day, but twelve of something
  number,  ///< "Version", "Kapitel": "1.3." is none
};

/// Reads the day that begins at byte `at` of the folded text, where a word begins. A number alone
/// is a day without month. Looks at a bounded number of bytes.
[[nodiscard]] std::optional<WrittenDay> read_day(const text::Text& text, std::size_t at, Lead lead);

/// The same without the notations of numbers alone: "1/2 March" begins with a day.
[[nodiscard]] std::optional<WrittenDay> read_named_day(const text::Text& text, std::size_t at,
                                                       Lead lead);

/// 2027-03-01, 20270301, 01.03.2027, 1.3.27, 1. 3. 2027, 1.3., 03/01/2027, 1-3-2027 … (ISO 8601,
/// DIN 5008, and both orders of English).
[[nodiscard]] std::optional<WrittenDay> read_numeric_day(const text::Text& text, std::size_t at,
                                                         Lead lead);

/// The year behind a month, with whatever joins them; 0 if there is none, and the cursor stays.
/// `dashed`: the day was joined with a dash ("1-Mar-27").
[[nodiscard]] int take_year(Cursor& cursor, bool dashed);

/// "27" is 2027, "85" is 1985.
[[nodiscard]] constexpr int full_year(Cursor::Number number) {
  if (number.digits != 2) return number.value;
  return number.value + (number.value < 80 ? 2000 : 1900);
}

[[nodiscard]] constexpr bool is_year(Cursor::Number number) {
  return number.digits == 2 || (number.digits == 4 && number.value >= 1900 && number.value < 2200);
}

[[nodiscard]] constexpr bool is_day(Cursor::Number number) {
  return (number.digits == 1 || number.digits == 2) && number.value >= 1 && number.value <= 31;
}

[[nodiscard]] constexpr bool is_month(Cursor::Number number) {
  return is_day(number) && number.value <= 12;
}

}  // namespace vorab::rules
