// SPDX-License-Identifier: Apache-2.0
// dates: given days in every usual notation, in ranges and from today only where the rule asks.
#include <algorithm>

#include "rules/date_parse.h"
#include "rules/date_words.h"
#include "rules/day_set.h"
#include "rules/matcher.h"
#include "rules/relative_day.h"

namespace vorab::rules {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// What begins at `at` is not the tail of a longer number, version or price. Dates that were read
// before end at `floor`.
bool is_free(std::string_view folded, std::size_t at, std::size_t floor) {
  if (at == 0 || (floor != 0 && at - 1 == floor)) return true;
  const char before = folded[at - 1];
  if (before == '$' || folded.substr(0, at).ends_with("€") || folded.substr(0, at).ends_with("£")) {
    return false;
  }
  const bool joint = std::string_view(".,:/-+'").find(before) != std::string_view::npos;
  return !joint || at < 2 || !is_digit(folded[at - 2]);
}

// The other reading of 03/01/2027.
WrittenDay swapped(WrittenDay day) {
  if (day.swappable) std::swap(day.day, day.month);
  return day;
}

class DatesMatcher : public Matcher {
 public:
  explicit DatesMatcher(const policy::Dates& dates)
      : days_(dates.days, dates.without_year), ranges_(dates.ranges), relative_(dates.relative) {}

  void find(const text::Text& text, std::vector<Hit>& hits) const override {
    find_all(text, std::nullopt, hits);
  }

  void find_at(const text::Text& text, std::optional<policy::TimePoint> now,
               std::vector<Hit>& hits) const override {
    find_all(text, now, hits);
  }

 private:
  void find_all(const text::Text& text, std::optional<policy::TimePoint> now,
                std::vector<Hit>& hits) const {
    const std::string_view folded = text.folded().text();
    const auto& words = text.folded_words();
    std::size_t floor = 0;
    for (std::size_t i = 0; i < words.size() && hits.size() < kMaxPerRule; ++i) {
      const auto at = words[i].begin;
      const auto word = folded.substr(at, words[i].size());
      if (at < floor || !may_begin_date(word)) continue;
      if (!begins_date(word)) {
        if (relative_ && now) floor = std::max(floor, find_relative(text, i, *now, hits));
        continue;
      }
      if (is_digit(word.front()) && !is_free(folded, at, floor)) continue;
      const auto dates = read_dates(text, i);
      floor = std::max(floor, dates.resume);
      if (dates.count != 0) {
        add(text, dates, hits);
      } else if (relative_ && now) {
        floor = std::max(floor, find_relative(text, i, *now, hits));
      }
    }
  }

  static bool begins_date(std::string_view word) {
    return is_digit(word.front()) || word == "twenty" || word == "thirty" ||
           date_word(word).kind != DateWord::Kind::none;
  }

  void add(const text::Text& text, const WrittenDates& dates, std::vector<Hit>& hits) const {
    const auto hit = [&](text::Span span) { hits.push_back({text.folded().original(span)}); };
    for (std::size_t i = 0; i < dates.count; ++i) {
      const auto& day = dates.days[i];
      if (ranges_ && dates.ranges[i] && covers(day, dates.days[i + 1])) {
        hit({day.span.begin, dates.days[++i].span.end});
        continue;
      }
      // "1.–3. März" names the third; that it begins on the first is a matter of ranges.
      if (dates.ranges[i] && dates.elliptic[i]) continue;
      if (is_meant(day)) hit(dates.told[i]);
    }
  }

  bool is_meant(const WrittenDay& day) const {
    const auto other = swapped(day);
    return days_.has(day.year, day.month, day.day) || days_.has(other.year, other.month, other.day);
  }

  bool covers(const WrittenDay& from, const WrittenDay& to) const {
    const auto between = [&](const WrittenDay& a, const WrittenDay& b) {
      return days_.has_between({a.year, a.month, a.day}, {b.year, b.month, b.day});
    };
    return between(from, to) ||
           (from.swappable && to.swappable && between(swapped(from), swapped(to)));
  }

  // Where the words end that tell a day from today; 0 if there are none.
  std::size_t find_relative(const text::Text& text, std::size_t word, policy::TimePoint now,
                            std::vector<Hit>& hits) const {
    const auto today = std::chrono::floor<std::chrono::days>(now);
    const auto found = read_relative_day(text, word, today);
    if (!found) return 0;
    if (days_.has(found->days[0]) || days_.has(found->days[1])) {
      hits.push_back({text.folded().original(found->span)});
    }
    return found->span.end;
  }

  DaySet days_;
  bool ranges_, relative_;
};

}  // namespace

Made make(const policy::Rule&, const policy::Dates& dates) {
  return {std::make_unique<DatesMatcher>(dates), {}};
}

}  // namespace vorab::rules
