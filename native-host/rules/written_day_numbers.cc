// SPDX-License-Identifier: Apache-2.0
// Days written with numbers alone.
#include <algorithm>
#include <array>

#include "rules/written_day.h"

namespace vorab::rules {

namespace {

// What follows makes a longer number, version, time or name of it. A `-` or `/` may still join it
// with another date.
bool is_cut_off(const Cursor& cursor) {
  const bool time = cursor.peek() == 't' && cursor.at_digit(1);  // 2027-03-01T09:00 (RFC 3339)
  if (cursor.at_word() && !time) return true;
  return (cursor.peek() == '.' || cursor.peek() == ':') && cursor.at_digit(1);
}

bool joins_number(const Cursor& cursor) {
  return (cursor.peek() == '-' || cursor.peek() == '/') && cursor.at_digit(1);
}

// "am 1.3 Mio.", "um 9.30 Uhr", "1.3 %"
bool is_measured(Cursor cursor) {
  cursor.take_blanks();
  constexpr std::array<std::string_view, 20> kUnits{
      "uhr", "h",    "am",  "pm",  "prozent", "percent", "mio",   "mrd",     "million", "millionen",
      "bn",  "euro", "eur", "usd", "grad",    "km",      "meter", "million", "mal",     "times"};
  if (cursor.take_any("%$") || cursor.take("€")) return true;
  return std::find(kUnits.begin(), kUnits.end(), cursor.take_word()) != kUnits.end();
}

std::optional<WrittenDay> finished(WrittenDay day, const Cursor& cursor) {
  day.span.end = cursor.at();
  day.goes_on = joins_number(cursor);
  return day;
}

// 20270301
std::optional<WrittenDay> compact(WrittenDay day, Cursor::Number number, const Cursor& cursor) {
  day.year = number.value / 10000;
  day.month = number.value / 100 % 100;
  day.day = number.value % 100;
  day.firm = day.year_first = true;
  if (is_cut_off(cursor) || day.year < 1900 || day.year >= 2200) return {};
  return finished(day, cursor);
}

// 2027-03-01
std::optional<WrittenDay> year_first(WrittenDay day, Cursor cursor) {
  const char separator = cursor.peek();
  if (!cursor.take_any("-/.")) return {};
  const auto month = cursor.take_number();
  if (!is_month(month) || !cursor.take(separator)) return {};
  const auto last = cursor.take_number();
  if (!is_day(last) || is_cut_off(cursor)) return {};
  day.month = month.value;
  day.day = last.value;
  day.firm = day.year_first = true;
  return finished(day, cursor);
}

// 01.03.2027, 1. 3. 27, 1.3.; the cursor stands behind the first point
std::optional<WrittenDay> dotted(WrittenDay day, Cursor cursor, Lead lead) {
  const bool spaced = cursor.take_blanks();
  const auto month = cursor.take_number();
  if (!is_month(month)) return {};
  day.month = month.value;
  if (!cursor.take('.')) {
    // "1.3" is a number, unless somebody says that it is a day.
    day.firm = lead == Lead::on && !is_measured(cursor) && !joins_number(cursor);
    if (spaced || is_cut_off(cursor) || (cursor.peek() == ',' && cursor.at_digit(1))) return {};
    return finished(day, cursor);
  }
  day.firm = lead != Lead::number && (!spaced || lead == Lead::on);
  if (cursor.at_digit()) {
    const auto year = cursor.take_number();
    if (!is_year(year) || is_cut_off(cursor)) return {};
    day.year = full_year(year);
  } else if (cursor.peek() == ':' && cursor.at_digit(1)) {
    return {};
  } else if (cursor.peek() != '-' && cursor.peek() != '/') {
    day.year = take_year(cursor, false);
  }
  if (day.year != 0) day.firm = true;
  if (cursor.at_word()) return {};
  auto out = finished(day, cursor);
  // The point has ended it: "1.3.-3.3.", "1.3.-5".
  if (day.year == 0) out->goes_on = false;
  return out;
}

// 03/01/2027, 1-3-2027, 3/1/27
std::optional<WrittenDay> slashed(WrittenDay day, Cursor cursor, char separator, Lead lead) {
  const auto second = cursor.take_number();
  if (!is_day(second)) return {};
  day.month = second.value;
  day.swappable = true;
  if (cursor.take(separator)) {
    const auto year = cursor.take_number();
    if (!is_year(year) || is_cut_off(cursor)) return {};
    if (separator == '-' && year.digits == 2) return {};  // a part number
    day.year = full_year(year);
    day.firm = true;
    return finished(day, cursor);
  }
  if (separator == '-' || is_cut_off(cursor) || cursor.peek() == '.') return {};
  day.firm = lead == Lead::on && !is_measured(cursor);
  return finished(day, cursor);
}

}  // namespace

std::optional<WrittenDay> read_numeric_day(const text::Text& text, std::size_t at, Lead lead) {
  Cursor cursor(text.folded().text(), at);
  const auto first = cursor.take_number();
  WrittenDay day;
  day.span = {at, at};
  if (first.digits == 8) return compact(day, first, cursor);
  if (first.digits == 4) {
    day.year = first.value;
    return is_year(first) ? year_first(day, cursor) : std::nullopt;
  }
  if (!is_day(first)) return {};
  day.day = first.value;
  if (cursor.take('.')) return dotted(day, cursor, lead);
  const char separator = cursor.peek();
  if (cursor.take_any("/-")) return slashed(day, cursor, separator, lead);
  return {};
}

}  // namespace vorab::rules
