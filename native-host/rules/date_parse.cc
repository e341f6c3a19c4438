// SPDX-License-Identifier: Apache-2.0
#include "rules/date_parse.h"

#include <algorithm>

#include "rules/date_words.h"

namespace vorab::rules {

namespace {

enum class Join { none, range, list };

std::string_view word_at(const text::Text& text, std::size_t word) {
  const auto span = text.folded_words()[word];
  return std::string_view(text.folded().text()).substr(span.begin, span.size());
}

template <std::size_t N>
bool take_one_of(Cursor& cursor, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return cursor.take_word(word); });
}

// `-`, "bis zum", "to the", "and", `/` … between two days.
Join take_join(Cursor& cursor, bool between) {
  constexpr std::array<std::string_view, 6> kTo{"bis", "to", "until", "till", "through", "thru"};
  constexpr std::array<std::string_view, 6> kAnd{"und", "and", "oder", "or", "sowie", "bzw"};
  constexpr std::array<std::string_view, 5> kArticles{"zum", "dem", "den", "the", "on"};
  const bool comma = cursor.take(',');
  cursor.take_gap();
  Join join = comma ? Join::list : Join::none;
  if (cursor.take('-')) {
    cursor.take('-');
    join = Join::range;
  } else if (take_one_of(cursor, kTo)) {
    join = Join::range;
  } else if (take_one_of(cursor, kAnd)) {
    cursor.take('.');
    join = between ? Join::range : Join::list;
  } else if (cursor.take_any("/&+")) {
    join = Join::list;
  }
  cursor.take_gap();
  for (int i = 0; i < 2 && take_one_of(cursor, kArticles); ++i) cursor.take_gap();
  return join;
}

// "between March 1 and 3", "zwischen dem 1. und 3. März"
bool follows_between(const text::Text& text, std::size_t word) {
  for (std::size_t back = 1; back <= 2 && back <= word; ++back) {
    const auto before = word_at(text, word - back);
    if (before == "between" || before == "zwischen") return true;
  }
  return false;
}

bool may_join(const WrittenDay& left, Join join, const WrittenDay& right) {
  if (join == Join::none) return false;
  if (left.month == 0) return true;
  if (right.month == 0) return left.month_first && left.year == 0;
  return join == Join::range || (left.year_first && right.year_first) || left.goes_on;
}

class Reader {
 public:
  Reader(const text::Text& text, std::size_t word, Lead lead)
      : text_(text), between_(follows_between(text, word)), lead_(lead) {}

  WrittenDates read(const WrittenDay& first) {
    if (lead_ == Lead::number && !first.firm) return {};
    dates_.days[0] = first;
    dates_.count = 1;
    while (dates_.count < WrittenDates::kMost && append()) {
    }
    const auto begin = dates_.days.begin();
    const auto end = begin + static_cast<std::ptrdiff_t>(dates_.count);
    if (std::all_of(begin, end, [](const WrittenDay& day) { return day.month == 0; })) {
      return barren();
    }
    complete();
    // A part of a longer number, unless what goes on was a date as well.
    const bool firm = std::any_of(begin, end, [](const WrittenDay& day) { return day.firm; });
    if (!firm || std::prev(end)->goes_on) return {};
    dates_.resume = std::prev(end)->span.end;
    return dates_;
  }

 private:
  bool append() {
    auto& last = dates_.days[dates_.count - 1];
    Cursor cursor(text_.folded().text(), last.span.end);
    Join join = take_join(cursor, between_);
    if (join == Join::none) return false;
    const auto next = read_day(text_, cursor.at(), Lead::none);
    if (!next || !may_join(last, join, *next)) return false;
    // An interval after ISO 8601: 2027-02-28/2027-03-02.
    if (last.year_first && next->year_first) join = Join::range;
    dates_.ranges[dates_.count - 1] = join == Join::range;
    dates_.days[dates_.count++] = *next;
    return true;
  }

  // Days without a month take it from the right, else from the left ("March 1-3"); a range's
  // first day may take the year as well.
  void complete() {
    auto& [days, ranges, told, elliptic, count, resume] = dates_;
    for (std::size_t i = 0; i < count; ++i) told[i] = days[i].span;
    for (std::size_t i = count - 1; i-- > 0;) {
      const auto& next = days[i + 1];
      const bool borrows = days[i].month == 0 && next.month != 0;
      if (borrows) {
        days[i].month = next.month;
        days[i].swappable = next.swappable;
        elliptic[i] = true;
        told[i].end = told[i + 1].end;
      }
      if (days[i].year == 0 && (borrows || ranges[i])) days[i].year = next.year;
    }
    for (std::size_t i = 1; i < count; ++i) {
      const auto& before = days[i - 1];
      const bool borrows = days[i].month == 0 && before.month != 0;
      if (borrows) {
        days[i].month = before.month;
        days[i].month_first = before.month_first;
        elliptic[i] = true;
        told[i].begin = told[i - 1].begin;
      }
      if (days[i].year == 0 && (borrows || ranges[i - 1])) days[i].year = before.year;
    }
    take_last_year();
  }

  // Numbers without a month ("1 und 2 und …") need not be read again from each of them.
  WrittenDates barren() const {
    const std::size_t last =
        dates_.count < WrittenDates::kMost ? dates_.count - 1 : dates_.count / 2;
    WrittenDates none;
    none.resume = dates_.days[last].span.begin;
    return none;
  }

  // "March 1 and 2, 2027": the year behind the last day is everybody's.
  void take_last_year() {
    auto& [days, ranges, told, elliptic, count, resume] = dates_;
    auto& last = days[count - 1];
    if (!elliptic[count - 1] || last.year != 0) return;
    Cursor cursor(text_.folded().text(), last.span.end);
    const int year = take_year(cursor, false);
    if (year == 0) return;
    last.span.end = told[count - 1].end = cursor.at();
    for (std::size_t i = 0; i < count; ++i) {
      if (days[i].year == 0) days[i].year = year;
    }
  }

  const text::Text& text_;
  bool between_;
  Lead lead_;
  WrittenDates dates_;
};

}  // namespace

Lead lead_of(const text::Text& text, std::size_t word) {
  constexpr std::array<std::string_view, 8> kIn{"im",   "in",  "seit", "ab",
                                                "ende", "mid", "by",   "of"};
  const std::string_view folded = text.folded().text();
  const std::size_t right = text.folded_words()[word].begin;
  const std::size_t left = word == 0 ? 0 : text.folded_words()[word - 1].end;
  const auto between =
      folded.substr(std::max(left, right - std::min<std::size_t>(right, 5)), right - left);
  if (between.find("§") != std::string_view::npos) return Lead::number;
  if (word == 0) return Lead::none;
  const auto before = word_at(text, word - 1);
  if (right - left > 5) return Lead::none;
  const auto only = [&](std::string_view set) {
    return between.find_first_not_of(set) == std::string_view::npos;
  };
  if (only(" \t.:") && announces_number(before)) return Lead::number;
  if (!only(" \t")) return Lead::none;
  if (before == "am" || before == "on") return Lead::on;
  const bool in = std::find(kIn.begin(), kIn.end(), before) != kIn.end();
  return in ? Lead::in : Lead::none;
}

WrittenDates read_dates(const text::Text& text, std::size_t word) {
  const std::size_t at = text.folded_words()[word].begin;
  const Lead lead = lead_of(text, word);
  const auto first = read_day(text, at, lead);
  if (!first) return {};
  const auto dates = Reader(text, word, lead).read(*first);
  const bool numbers = first->month != 0 && Cursor(text.folded().text(), at).at_digit();
  if (dates.count != 0 || !numbers) return dates;
  // "1/2 March": what looked like numbers alone may be a day and more.
  const auto named = read_named_day(text, at, lead);
  return named ? Reader(text, word, lead).read(*named) : WrittenDates{};
}

}  // namespace vorab::rules
