// SPDX-License-Identifier: Apache-2.0
#include "rules/relative_day.h"

#include <algorithm>

#include "rules/cursor.h"
#include "rules/date_words.h"

namespace vorab::rules {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

template <std::size_t N>
bool is_among(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// "nächsten", "naechste" …: `stem` and an ending.
bool is_form_of(std::string_view word, std::string_view stem) {
  if (!word.starts_with(stem)) return false;
  const auto ending = word.substr(stem.size());
  return ending == "e" || ending == "en" || ending == "er" || ending == "em" || ending == "es";
}

enum class Which { none, coming, next, after_next };

Which which(std::string_view word) {
  constexpr std::string_view kInitials = "ntcdku";
  if (word.empty() || kInitials.find(word.front()) == kInitials.npos) return Which::none;
  if (word == "next" || is_form_of(word, "nachst") || is_form_of(word, "naechst")) {
    return Which::next;
  }
  if (is_form_of(word, "ubernachst") || is_form_of(word, "uebernaechst")) return Which::after_next;
  const bool coming =
      word == "this" || word == "coming" || is_form_of(word, "dies") || is_form_of(word, "kommend");
  return coming ? Which::coming : Which::none;
}

class Reader {
 public:
  Reader(const text::Text& text, std::size_t word, sys_days today)
      : text_(text),
        word_(word),
        cursor_(text.folded().text(), text.folded_words()[word].begin),
        today_(today) {}

  std::optional<RelativeDay> read() {
    const std::size_t begin = cursor_.at();
    const bool found = read_near() || again(begin, &Reader::read_in) ||
                       again(begin, &Reader::read_from_now) || again(begin, &Reader::read_which) ||
                       again(begin, &Reader::read_weekday);
    if (!found || cursor_.at_word()) return {};
    return RelativeDay{{begin, cursor_.at()}, days_};
  }

 private:
  bool again(std::size_t begin, bool (Reader::*part)()) {
    cursor_.go_to(begin);
    return (this->*part)();
  }

  bool found(sys_days day) { return found(day, day); }
  bool found(sys_days day, sys_days other) {
    days_ = {day, other};
    return true;
  }

  // heute [in einer Woche], morgen, tomorrow, the day after tomorrow
  bool read_near() {
    const auto word = cursor_.take_word();
    if (word == "heute" || word == "today") {
      const std::size_t end = cursor_.at();
      if (cursor_.take_gap() && read_in()) return true;
      cursor_.go_to(end);
      return found(today_);
    }
    if (word == "morgen") return !is_morning() && found(today_ + days{1});
    if (word == "tomorrow") return found(today_ + days{1});
    if (word == "ubermorgen" || word == "uebermorgen") return found(today_ + days{2});
    if (word != "day") return false;
    const bool after = cursor_.take_gap() && cursor_.take_word("after") && cursor_.take_gap() &&
                       cursor_.take_word("tomorrow");
    return after && found(today_ + days{2});
  }

  // "Guten Morgen", "am Morgen", "heute morgen": the time of the day.
  bool is_morning() const {
    constexpr std::array<std::string_view, 14> kBefore{
        "guten",  "heute",  "gestern", "am",  "jeden", "der",  "den",
        "diesen", "diesem", "vom",     "zum", "eines", "beim", "schonen"};
    if (word_ == 0) return false;
    const auto& words = text_.folded_words();
    const std::string_view folded = text_.folded().text();
    const auto before = words[word_ - 1];
    if (is_among(folded.substr(before.begin, before.size()), kBefore)) return true;
    // A noun has a capital; so has the first word of a sentence.
    const auto original = text_.folded().original({words[word_].begin, words[word_].begin + 1});
    if (text_.slice(original) != "M") return false;
    const std::size_t length = std::min<std::size_t>(words[word_].begin - before.end, 8);
    return folded.substr(before.end, length).find_first_of(".!?:;\n\"-") == std::string_view::npos;
  }

  // "in zwei Wochen", "in 14 Tagen"
  bool read_in() { return cursor_.take_word("in") && cursor_.take_gap() && read_span(); }

  // "two weeks from now", "a week from today"
  bool read_from_now() {
    if (!read_span() || !cursor_.take_gap() || !cursor_.take_word("from")) return false;
    cursor_.take_gap();
    if (cursor_.take_word("now") || cursor_.take_word("today")) return true;
    days_ = {days_[0] + days{1}, days_[1] + days{1}};
    return cursor_.take_word("tomorrow");
  }

  // "zwei Wochen": so far from today.
  bool read_span() {
    const auto number = cursor_.take_number();
    const int count = number.digits != 0 ? number.value : small_number(cursor_.take_word());
    if (count == 0 || number.digits > 3 || !cursor_.take_gap()) return false;
    const auto unit = cursor_.take_word();
    constexpr std::array<std::string_view, 4> kDays{"tag", "tagen", "day", "days"};
    constexpr std::array<std::string_view, 4> kWeeks{"woche", "wochen", "week", "weeks"};
    constexpr std::array<std::string_view, 4> kMonths{"monat", "monaten", "month", "months"};
    if (is_among(unit, kDays)) return found(today_ + days{count});
    if (is_among(unit, kWeeks)) return found(today_ + days{7 * count});
    if (!is_among(unit, kMonths)) return false;
    const auto date = std::chrono::year_month_day{today_} + std::chrono::months{count};
    return date.ok() && found(sys_days{date});
  }

  // "nächsten Dienstag", "next week on Tuesday"
  bool read_which() {
    const auto meant = which(cursor_.take_word());
    if (meant == Which::none || !cursor_.take_gap()) return false;
    const auto word = cursor_.take_word();
    if (word == "woche" || word == "week") {
      cursor_.take(',');
      if (!cursor_.take_gap()) return false;
      if (cursor_.take_word("am") || cursor_.take_word("on")) cursor_.take_gap();
      const auto day = date_word(cursor_.take_word());
      return is_named(day) && found(in_week(meant, day.value));
    }
    const auto day = date_word(word);
    if (!is_named(day)) return false;
    const sys_days coming = after_today(day.value);
    switch (meant) {
      case Which::next:
        return found(coming, in_week(Which::next, day.value));
      case Which::after_next:
        return found(coming + days{7}, in_week(Which::after_next, day.value));
      default:
        return found(coming, in_week(Which::coming, day.value));
    }
  }

  // "Dienstag in einer Woche", "Tuesday next week", "Dienstag nächster Woche"
  bool read_weekday() {
    const auto day = date_word(cursor_.take_word());
    if (!is_named(day) || !cursor_.take_gap()) return false;
    if (cursor_.take_word("in")) {
      if (!cursor_.take_gap() || !read_span()) return false;
      const auto distance = days_[0] - today_;
      return found(after_today(day.value) + distance, in_week(Which::coming, day.value) + distance);
    }
    const auto meant = which(cursor_.take_word());
    if (meant == Which::none || !cursor_.take_gap()) return false;
    return (cursor_.take_word("woche") || cursor_.take_word("week")) &&
           found(in_week(meant, day.value));
  }

  // "so", "do", "mi" are words of their own.
  static bool is_named(const DateWord& word) {
    return word.kind == DateWord::Kind::weekday && !word.is_short;
  }

  sys_days monday() const {
    const auto today = std::chrono::weekday{today_}.iso_encoding();
    return today_ - days{today - 1};
  }

  sys_days in_week(Which meant, int weekday) const {
    const int weeks = meant == Which::coming ? 0 : meant == Which::next ? 1 : 2;
    return monday() + days{7 * weeks + weekday - 1};
  }

  sys_days after_today(int weekday) const {
    const sys_days this_week = in_week(Which::coming, weekday);
    return this_week > today_ ? this_week : this_week + days{7};
  }

  const text::Text& text_;
  std::size_t word_;
  Cursor cursor_;
  sys_days today_;
  std::array<sys_days, 2> days_{};
};

}  // namespace

std::optional<RelativeDay> read_relative_day(const text::Text& text, std::size_t word,
                                             std::chrono::sys_days today) {
  return Reader(text, word, today).read();
}

}  // namespace vorab::rules
