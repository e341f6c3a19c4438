// SPDX-License-Identifier: Apache-2.0
// Days written with the month's name, or with a weekday in front.
#include "rules/written_day.h"

#include <algorithm>
#include <array>

#include "rules/date_words.h"

namespace vorab::rules {

namespace {

using Kind = DateWord::Kind;

template <std::size_t N>
bool is_among(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// "August 12" may be a day; "Mai 12" is twelve of something in May.
bool is_german_only(std::string_view month) {
  constexpr std::array<std::string_view, 16> kGerman{
      "januar", "janner", "jaenner", "jaen", "februar", "feber", "febr", "marz",
      "maerz",  "maer",   "mrz",     "mai",  "juni",    "juli",  "juno", "julei"};
  return is_among(month, kGerman) || month.starts_with("ok") || month.starts_with("dez");
}

// The first, 1st, 1ten, 1ter.
bool take_ordinal_ending(Cursor& cursor) {
  for (const std::string_view ending :
       {"st", "nd", "rd", "th", "sten", "ten", "ste", "te", "ter"}) {
    if (cursor.take_word(ending)) return true;
  }
  return false;
}

// "first", "einundzwanzigsten", "twenty-first"
DateWord take_ordinal_word(Cursor& cursor) {
  const std::size_t begin = cursor.at();
  const auto word = cursor.take_word();
  if (word == "twenty" || word == "thirty") {
    if (cursor.take_any("- ")) {
      const auto unit = date_word(cursor.take_word());
      const int day = unit.value + (word == "twenty" ? 20 : 30);
      if (unit.kind == Kind::ordinal && unit.value < 10 && day <= 31) {
        return {Kind::ordinal, day, false, true};
      }
    }
  } else if (const auto found = date_word(word); found.kind == Kind::ordinal) {
    return found;
  }
  cursor.go_to(begin);
  return {};
}

bool take_of(Cursor& cursor) {
  const std::size_t begin = cursor.at();
  if (cursor.take_word("day")) cursor.take_gap();
  if (cursor.take_word("of") && cursor.take_gap()) return true;
  cursor.go_to(begin);
  return false;
}

// "1. März-Woche" is a week.
bool names_period(Cursor cursor) {
  if (!cursor.take('-')) return false;
  const auto word = cursor.take_word();
  return word.starts_with("woche") || word.starts_with("halfte") || word.starts_with("haelfte") ||
         word == "drittel" || word == "week" || word == "weekend";
}

// "2 pm", "2 Uhr", "2 days": a number that is no day.
bool counts_something(Cursor cursor) {
  constexpr std::array<std::string_view, 20> kCounted{
      "uhr",    "h",     "am",     "pm",     "p",    "days",   "day",
      "weeks",  "hours", "months", "years",  "tage", "wochen", "stunden",
      "monate", "jahre", "more",   "people", "mio",  "percent"};
  if ((cursor.peek() == ':' || cursor.peek() == '.' || cursor.peek() == ',') &&
      cursor.at_digit(1)) {
    return true;
  }
  cursor.take_blanks();
  return cursor.peek() == '%' || is_among(cursor.take_word(), kCounted);
}

class NamedDay {
 public:
  NamedDay(const text::Text& text, std::size_t at, Lead lead)
      : text_(text), cursor_(text.folded().text(), at), lead_(lead) {
    day_.span = {at, at};
  }

  std::optional<WrittenDay> read() {
    if (cursor_.at_digit()) return day_first();
    if (const auto ordinal = take_ordinal_word(cursor_); ordinal.kind == Kind::ordinal) {
      return ordinal_first(ordinal);
    }
    return month_first();
  }

 private:
  std::optional<WrittenDay> finished() {
    day_.span.end = cursor_.at();
    return day_;
  }

  // 1. März 2027, 1 March 2027, 1st of March, 1-Mar-27, 01MAR2027; a day alone: "1.", "1st"
  std::optional<WrittenDay> day_first() {
    const auto number = cursor_.take_number();
    if (number.digits == 4 && is_year(number)) return year_first(number.value);
    if (!is_day(number)) return {};
    day_.day = number.value;
    const bool ending = take_ordinal_ending(cursor_);
    const bool point = cursor_.take('.');
    const Cursor alone = cursor_;
    const bool gap = cursor_.take_gap();
    const bool dashed = !gap && cursor_.take_any("-/");
    const bool of = take_of(cursor_);
    if (take_month(ending || point || of, dashed)) return finished();
    cursor_ = alone;
    return day_alone(point);
  }

  // "am ersten März", "the first of March"
  std::optional<WrittenDay> ordinal_first(DateWord ordinal) {
    day_.day = ordinal.value;
    const Cursor alone = cursor_;
    const bool gap = cursor_.take_gap();
    const bool of = gap && take_of(cursor_);
    if (gap && (of || !ordinal.is_common) && take_month(true, false)) return finished();
    cursor_ = alone;
    return day_alone(false);
  }

  std::optional<WrittenDay> day_alone(bool point) {
    if (cursor_.at_word() || (point && cursor_.at_digit()) || counts_something(cursor_)) return {};
    day_.month = 0;
    return finished();
  }

  // March 1, 2027; Mar. 1st; March the first
  std::optional<WrittenDay> month_first() {
    const std::size_t begin = cursor_.at();
    const auto word = cursor_.take_word();
    const auto month = date_word(word);
    if (month.kind != Kind::month || is_german_only(word) || lead_ == Lead::in) return {};
    day_.month = month.value;
    day_.month_first = true;
    if (month.is_short) cursor_.take('.');
    const bool gap = cursor_.take_gap();
    const bool dashed = !gap && cursor_.take_any("-/");
    if (!gap && !dashed) return {};
    if (gap && cursor_.take_word("the")) cursor_.take_gap();
    bool ordinal = take_day();
    if (day_.day == 0) return {};
    day_.year = take_year(cursor_, dashed);
    if (cursor_.at_word()) return {};
    if (day_.year == 0 && counts_something(cursor_)) return {};
    day_.firm =
        !month.is_common || ordinal || day_.year != 0 || lead_ == Lead::on || is_capital(begin);
    day_.goes_on = day_.year == 0 && dashed;
    return finished();
  }

  // The day behind a month's name; true if it is an ordinal.
  bool take_day() {
    if (const auto ordinal = take_ordinal_word(cursor_); ordinal.kind == Kind::ordinal) {
      day_.day = ordinal.value;
      return true;
    }
    const auto number = cursor_.take_number();
    if (!is_day(number)) return false;
    day_.day = number.value;
    return take_ordinal_ending(cursor_);
  }

  // 2027-Mar-01, 2027 March 1
  std::optional<WrittenDay> year_first(int year) {
    const auto join = [&] { return cursor_.take_any("-/") || cursor_.take_gap(); };
    if (!join()) return {};
    const auto month = date_word(cursor_.take_word());
    if (month.kind != Kind::month || !join()) return {};
    const auto number = cursor_.take_number();
    if (!is_day(number) || cursor_.at_word() || counts_something(cursor_)) return {};
    day_.year = year;
    day_.month = month.value;
    day_.day = number.value;
    day_.firm = day_.year_first = true;
    return finished();
  }

  // `sure`: what stands before makes it a date, whatever else the month's name means.
  bool take_month(bool sure, bool dashed) {
    const std::size_t begin = cursor_.at();
    const auto month = date_word(cursor_.take_word());
    if (month.kind != Kind::month) return false;
    const std::size_t end = cursor_.at();
    if (month.is_short || cursor_.at_digit(1)) cursor_.take('.');
    day_.month = month.value;
    day_.year = take_year(cursor_, dashed);
    if (day_.year == 0 && cursor_.at_digit()) cursor_.go_to(end);
    if (cursor_.at_word() || names_period(cursor_)) return false;
    day_.firm = sure || !month.is_common || day_.year != 0 || lead_ == Lead::on || dashed ||
                is_capital(begin);
    return true;
  }

  // "1 May", but not "option 1 may work".
  bool is_capital(std::size_t at) const {
    const auto original = text_.folded().original({at, at + 1});
    return text_.slice(original) != std::string_view(text_.folded().text()).substr(at, 1);
  }

  const text::Text& text_;
  Cursor cursor_;
  Lead lead_;
  WrittenDay day_;
};

// Skips "Montag, den", "Mon."; where the day begins, or `at` if no weekday stands here.
std::size_t after_weekday(const text::Text& text, std::size_t at) {
  Cursor cursor(text.folded().text(), at);
  const auto word = date_word(cursor.take_word());
  if (word.kind != Kind::weekday) return at;
  const bool point = word.is_short && cursor.take('.');
  const bool comma = cursor.take(',');
  if (!cursor.take_gap() || (word.is_common && !point && !comma)) return at;
  for (const std::string_view article : {"den", "dem", "der", "the", "am", "on"}) {
    if (cursor.take_word(article)) {
      cursor.take_gap();
      break;
    }
  }
  return cursor.at();
}

std::optional<WrittenDay> read_plain(const text::Text& text, std::size_t at, Lead lead,
                                     bool numbers) {
  if (numbers) {
    if (auto day = read_numeric_day(text, at, lead)) return day;
  }
  return NamedDay(text, at, lead).read();
}

std::optional<WrittenDay> read_any(const text::Text& text, std::size_t at, Lead lead,
                                   bool numbers) {
  const std::size_t begin = after_weekday(text, at);
  auto day = read_plain(text, begin, begin == at ? lead : Lead::on, numbers);
  if (day) day->span.begin = at;
  return day;
}

// "1. März 27." is a year, "1. März 27 Gäste" and "1. März, 10.30 Uhr" are none.
bool ends_phrase(Cursor cursor) {
  cursor.take_blanks();
  if (cursor.take_any(".,;!?)\"")) return !cursor.at_digit();
  return cursor.peek() == '\0' || cursor.peek() == '\n' || cursor.peek() == '\r';
}

}  // namespace

int take_year(Cursor& cursor, bool dashed) {
  const std::size_t begin = cursor.at();
  const bool comma = cursor.take(',');
  const bool gap = cursor.take_gap();
  if (!comma && !gap) cursor.take_any("-/");
  const bool joined = cursor.at() > begin && !comma && !gap;
  const bool apostrophe = cursor.take('\'');
  const auto number = cursor.take_number();
  bool good = is_year(number) && !cursor.at_word();
  if (good && number.digits == 2 && !apostrophe) {
    good = !comma && (joined ? dashed : !gap || ends_phrase(cursor));
  }
  if (good && number.digits == 4 && joined && cursor.peek() == '-' && cursor.at_digit(1)) {
    good = false;  // "1. März-2027-03"
  }
  if (good) return full_year(number);
  cursor.go_to(begin);
  return 0;
}

std::optional<WrittenDay> read_day(const text::Text& text, std::size_t at, Lead lead) {
  return read_any(text, at, lead, true);
}

std::optional<WrittenDay> read_named_day(const text::Text& text, std::size_t at, Lead lead) {
  return read_any(text, at, lead, false);
}

}  // namespace vorab::rules
