// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "rules/kinds_support.h"

using namespace vorab;
using namespace vorab::rules::test;
using namespace std::chrono_literals;

namespace {

policy::Dates first_of_march() {
  policy::Dates dates;
  dates.days = {2027y / 3 / 1};
  return dates;
}

}  // namespace

TEST_CASE("a day in every usual notation") {
  for (const auto* marked : {"Start [[2027-03-01]].",
                             "[[2027-3-1]]",
                             "[[2027/03/01]]",
                             "[[2027.03.01]]",
                             "[[20270301]]",
                             "am [[01.03.2027]]!",
                             "([[1.3.2027]])",
                             "[[1.3.27]]",
                             "[[01.03.27]],",
                             "[[1.3.]]",
                             "am [[1.3.]] geht es los",
                             "[[01.03.]]",
                             "[[1. 3. 2027]]",
                             "[[01. 03. 2027]]",
                             "am [[1. 3.]] um acht",
                             "am [[1.3]] um acht",
                             "am [[01.03]], ja",
                             "on [[3/1]]",
                             "[[1.3. 2027]]",
                             "[[1. März 2027]]",
                             "[[1. März]].",
                             "[[1.März]]",
                             "[[1 März]]",
                             "[[1. Maerz 2027]]",
                             "[[1. Marz]]",
                             "[[1. Mär.]]",
                             "[[1. Mär. 2027]]",
                             "[[1. Mrz. 27]]",
                             "[[1. MÄRZ 2027]]",
                             "[[1. Ma\xCC\x88rz]]",
                             "[[1.\xC2\xA0März\xC2\xA0"
                             "2027]]",
                             "[[1. März '27]]",
                             "[[1. März ’27]]",
                             "[[March 1]]",
                             "[[March 1st]], we",
                             "[[March 1, 2027]]",
                             "[[March 1st, 2027]]",
                             "[[March 1 2027]]",
                             "[[1 March 2027]]",
                             "[[1st March]]",
                             "[[1st of March, 2027]]",
                             "[[1st day of March]]",
                             "[[Mar 1]]",
                             "[[Mar. 1, 2027]]",
                             "[[MAR 1]]",
                             "[[1-Mar-2027]]",
                             "[[1-Mar-27]]",
                             "[[01MAR2027]]",
                             "[[01MAR27]]",
                             "[[2027-Mar-01]]",
                             "[[2027 March 1]]",
                             "[[March the 1st]]",
                             "[[March 1,2027]]",
                             "[[03/01/2027]]",
                             "[[01/03/2027]]",
                             "[[3/1/27]]",
                             "[[01-03-2027]]",
                             "[[2027-03-01]]T09:00",
                             "am [[ersten März]]",
                             "the [[first of March]]",
                             "[[March first]]",
                             "der [[erste März]]",
                             "[[Montag, 1. März]]",
                             "[[Montag, den 1. März 2027]]",
                             "[[Mo., 1.3.]]",
                             "[[Mo 1.3.2027]]",
                             "[[Monday, March 1]]",
                             "[[Mon 1 Mar]]",
                             "[[So., 1. März]]",
                             "[[Monday, the 1st of March]]",
                             "launch_[[2027-03-01]]_v2",
                             "[[1.3.]], [[1. März]] und [[March 1]]",
                             "[[1.3.]]/5.3.",
                             "[[1.3.2027]]-Termin",
                             "🦅[[1.3.]]🦅",
                             "\r\n[[1. März]]\r\n",
                             "„[[1. März]]“",
                             "[[1.\nMärz]]",
                             "[[1. March 2027]]"}) {
    check(first_of_march(), marked);
  }
}

TEST_CASE("full-width and styled digits are digits") {
  CHECK(found(first_of_march(), "１.３.２０２７") == Strings{"１.３.２０２７"});
  CHECK(found(first_of_march(), "𝟏. März") == Strings{"𝟏. März"});
}

TEST_CASE("what only looks like the day") {
  for (const auto* text : {"21.3.",
                           "11.03.2027",
                           "1.3.2028",
                           "1.3.28",
                           "1.3.1",
                           "1.3.1.4",
                           "01.03.2027-5",
                           "1.31.",
                           "1.3",
                           "1.3 Mio.",
                           "am 1.3 Mio.",
                           "1.3 %",
                           "2.1.3.",
                           "1.3.2027.4",
                           "1/3 der Leute",
                           "3/1",
                           "10:1.3.",
                           "1:3",
                           "13.1.",
                           "0,1.3.",
                           "$1.3.",
                           "€1.3.",
                           "1.30 Uhr",
                           "um 1.03 Uhr",
                           "1.3.x",
                           "v1.3.",
                           "Version 1.3.",
                           "Kapitel 1.3. lesen",
                           "§ 1.3.",
                           "Nr. 1.3.",
                           "section 1.3.",
                           "2027-03-011",
                           "12027-03-01",
                           "2027-03-01-5",
                           "2027-03-10",
                           "120270301",
                           "202703011",
                           "1. März 2028",
                           "1. März '28",
                           "March 1, 2026",
                           "1 March 1999",
                           "21. März",
                           "March 11",
                           "March 10",
                           "March 1.5 million",
                           "March 1,500",
                           "11. Maerz",
                           "31. März",
                           "1. Mai",
                           "1. Märzwoche",
                           "1. März-Woche",
                           "Option 1 may work",
                           "our first march",
                           "Im März 1 Gast",
                           "1. Marzipan",
                           "einundzwanzigsten März",
                           "twenty-first of March",
                           "3 / 1",
                           "März 2027",
                           "1., 2. und 3. Platz",
                           "1-3-27",
                           "1. Marke",
                           "31.03.2027",
                           "1.13.2027",
                           "IP 1.3.20.27",
                           "1.3.202",
                           "1.3.20271"}) {
    check(first_of_march(), text);
  }
}

TEST_CASE("without the year only where the rule allows it") {
  auto dates = first_of_march();
  dates.without_year = false;
  for (const auto* marked : {"1.3.", "1. März", "March 1", "am 1.3", "[[1.3.27]]",
                             "[[1. März 2027]]", "1. März 10 Uhr", "1. März, 27 Gäste"}) {
    check(dates, marked);
  }
  check(first_of_march(), "[[1. März]] 10 Uhr, [[1. März]], 27 Gäste, [[1.3.]] 27 Gäste");
}

TEST_CASE("lists name each of their days") {
  check(first_of_march(), "am [[1. und 2. März 2027]]");
  check(first_of_march(), "28.2. und [[1.3.]]");
  check(first_of_march(), "[[1./2. März]], [[1./2.3.2027]]");
  check(first_of_march(), "[[1.3.2027]]/2.3.2027");
  check(first_of_march(), "[[March 1]] and 2");
  check(first_of_march(), "am 1. und 2. März 2028");
  check(first_of_march(), "March 1 and 2, 2028");
}

TEST_CASE("ranges contain their days where the rule asks") {
  auto dates = first_of_march();
  for (const auto* plain : {"28.2.–2.3.2027", "28 Feb – 2 Mar", "from 27 February to March 5"}) {
    check(dates, plain);
  }
  check(dates, "28.2.–[[1.3.2027]]");
  check(dates, "[[March 1]]-3");
  dates.ranges = true;
  for (const auto* marked : {"[[1.–3. März 2027]]",
                             "[[1.-3.3.2027]]",
                             "[[1.–3.3.]]",
                             "[[28.2.–2.3.2027]]",
                             "[[28.2.-2.3.27]]",
                             "[[28.2-2.3.2027]]",
                             "[[March 1-3]]",
                             "[[March 1–3, 2027]]",
                             "[[1-3 March 2027]]",
                             "from [[March 1 to 3]]",
                             "from [[27 February to March 5]]",
                             "[[28 Feb – 2 Mar]]",
                             "vom [[28. Februar bis zum 2. März 2027]]",
                             "vom [[28. Februar 2027 bis 2. März]]",
                             "[[28.02.2027 - 02.03.2027]]",
                             "[[28.02.2027-02.03.2027]]",
                             "[[2027-02-28 to 2027-03-02]]",
                             "[[2027-02-28/2027-03-02]]",
                             "[[Montag, 1. bis Mittwoch, 3. März]]",
                             "zwischen dem [[28. Februar und dem 2. März]]",
                             "between [[March 1 and 3]]",
                             "[[02/28/2027–03/02/2027]]",
                             "[[20. Dezember bis 5. März]]",
                             "[[1. bis 3. März]]"}) {
    check(dates, marked);
  }
  for (const auto* plain :
       {"2.–3. März 2027", "1.–3. März 2028", "March 2-3", "27.–28. Februar", "1-3",
        "20. Dezember bis 5. Januar", "1.–3. Platz", "Version 1.3.-1.5.", "1–3 Mio."}) {
    check(dates, plain);
  }
}

TEST_CASE("days told from today, where the rule asks") {
  auto dates = first_of_march();  // a Monday
  const auto at = [](std::chrono::year_month_day day) -> policy::TimePoint {
    return std::chrono::sys_days{day} + 10h;
  };
  check(dates, "morgen", at(2027y / 2 / 28));
  dates.relative = true;
  check(dates, "morgen");
  const std::pair<std::chrono::year_month_day, std::vector<std::string>> cases[] = {
      {2027y / 3 / 1, {"[[heute]] abend", "[[Today]]", "morgen"}},
      {2027y / 2 / 28,
       {"Und [[morgen]]?", "[[Morgen]] ist es so weit", "[[tomorrow]]!", "Guten Morgen!",
        "am Morgen", "jeden Morgen", "am frühen Morgen", "heute", "heute Morgen"}},
      {2027y / 2 / 27, {"[[übermorgen]]", "the [[day after tomorrow]]", "[[in zwei Tagen]]"}},
      {2027y / 2 / 22,
       {"[[in einer Woche]]", "[[heute in einer Woche]]", "[[in 7 Tagen]]", "[[a week from today]]",
        "[[nächsten Montag]]", "[[Next Monday]]", "[[Monday next week]]",
        "[[nächste Woche Montag]]", "in zwei Wochen"}},
      {2027y / 2 / 24,
       {"[[kommenden Montag]]", "[[nächsten Montag]]", "[[this Monday]]", "übernächsten Montag",
        "next Tuesday", "nächsten Monat"}},
      {2027y / 2 / 15,
       {"[[in zwei Wochen]]", "[[in 2 weeks]]", "[[two weeks from now]]", "[[in 14 Tagen]]",
        "[[übernächsten Montag]]", "[[übernächste Woche am Montag]]"}},
      {2027y / 2 / 1, {"[[in einem Monat]]", "[[in a month]]", "in a monthly"}},
  };
  for (const auto& [today, texts] : cases) {
    for (const auto& text : texts) check(dates, text, at(today));
  }
}

TEST_CASE("every day of some years in every notation, and none of its neighbours") {
  constexpr const char* kGerman[] = {"Januar",    "Februar", "März",     "April",
                                     "Mai",       "Juni",    "Juli",     "August",
                                     "September", "Oktober", "November", "Dezember"};
  constexpr const char* kEnglish[] = {"January",   "February", "March",    "April",
                                      "May",       "June",     "July",     "August",
                                      "September", "October",  "November", "December"};
  constexpr const char* kWeekdays[] = {"Montag",  "Dienstag", "Mittwoch", "Donnerstag",
                                       "Freitag", "Samstag",  "Sonntag"};
  const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  std::size_t cases = 0;
  for (std::chrono::sys_days day = 2026y / 12 / 1; day < std::chrono::sys_days{2029y / 3 / 2};
       day += std::chrono::days{1}) {
    const std::chrono::year_month_day date{day};
    const int y = static_cast<int>(date.year());
    const int m = static_cast<int>(static_cast<unsigned>(date.month()));
    const int d = static_cast<int>(static_cast<unsigned>(date.day()));
    const std::string year = std::to_string(y), month = std::to_string(m),
                      number = std::to_string(d);
    const std::string de = kGerman[m - 1], en = kEnglish[m - 1];
    const std::string weekday = kWeekdays[std::chrono::weekday{day}.iso_encoding() - 1];
    const std::string suffix = d % 10 == 1 && d != 11   ? "st"
                               : d % 10 == 2 && d != 12 ? "nd"
                               : d % 10 == 3 && d != 13 ? "rd"
                                                        : "th";
    const Strings notations{year + "-" + two(m) + "-" + two(d),
                            year + "/" + two(m) + "/" + two(d),
                            two(d) + "." + two(m) + "." + year,
                            number + "." + month + "." + year,
                            number + "." + month + "." + two(y % 100),
                            number + "." + month + ".",
                            number + ". " + month + ". " + year,
                            number + ". " + de + " " + year,
                            number + ". " + de,
                            number + ". " + (m == 3 ? "Maerz" : de) + " '" + two(y % 100),
                            en + " " + number + ", " + year,
                            en + " " + number,
                            en + " " + number + suffix,
                            number + suffix + " of " + en + " " + year,
                            number + " " + en,
                            en.substr(0, 3) + " " + number,
                            number + " " + en.substr(0, 3) + " " + year,
                            number + "-" + en.substr(0, 3) + "-" + year,
                            two(m) + "/" + two(d) + "/" + year,
                            two(d) + "/" + two(m) + "/" + year,
                            weekday + ", " + number + ". " + de,
                            weekday + ", den " + two(d) + "." + two(m) + "." + year};
    policy::Dates dates;
    dates.days = {date};
    policy::Dates neighbours;
    neighbours.days = {day - std::chrono::days{1}, day + std::chrono::days{1},
                       date + std::chrono::months{1}, date - std::chrono::months{1}};
    policy::Dates other_years;
    other_years.days = {date - std::chrono::years{1}, date + std::chrono::years{1}};
    other_years.without_year = false;
    for (const auto& notation : notations) {
      const std::string text = "Am " + notation + " – endlich.";
      INFO(text);
      REQUIRE(found(dates, text) == Strings{notation});
      const bool swappable = notation.find('/') == 2;
      if (!swappable) REQUIRE(found(neighbours, text).empty());
      REQUIRE(found(other_years, text).empty());
      ++cases;
    }
  }
  CHECK(cases > 15000);
}

TEST_CASE("hostile texts take linear time") {
  auto dates = first_of_march();
  dates.ranges = dates.relative = true;
  CHECK(seconds_for(dates, repeated("1.1.1.1.", 10'000'000)) < 5.0);
  for (const auto* piece : {"1.", "1-", "1 und ", "1.2.-", "may 1 and ", "next ", "1", "in 1 week ",
                            "mon, ", "2027-03-", "the first of ", "1/", "\xCC\x88", "bis "}) {
    INFO(piece);
    CHECK(seconds_for(dates, repeated(piece, 300'000)) < 2.0);
  }
}
