// SPDX-License-Identifier: Apache-2.0
#include "rules/date_words.h"

#include <catch2/catch.hpp>

using namespace vorab::rules;

TEST_CASE("months, weekdays and ordinals of both languages") {
  using Kind = DateWord::Kind;
  const auto is = [](std::string_view word, Kind kind, int value) {
    const auto found = date_word(word);
    return found.kind == kind && found.value == value && may_begin_date(word);
  };
  CHECK(
      (is("marz", Kind::month, 3) && is("maerz", Kind::month, 3) && is("janner", Kind::month, 1)));
  CHECK((is("sept", Kind::month, 9) && is("dez", Kind::month, 12) && is("dec", Kind::month, 12)));
  CHECK((is("sonnabend", Kind::weekday, 6) && is("wed", Kind::weekday, 3)));
  CHECK((is("ersten", Kind::ordinal, 1) && is("einunddreissigster", Kind::ordinal, 31)));
  CHECK((is("funfter", Kind::ordinal, 5) && is("fuenfte", Kind::ordinal, 5)));
  CHECK((is("first", Kind::ordinal, 1) && is("twentyfirst", Kind::ordinal, 21)));
  CHECK(is("thirtieth", Kind::ordinal, 30));
  for (const auto* word :
       {"", "m", "marzipan", "zweiunddreissigsten", "thirtysecond", "erst", "best", "osten"}) {
    INFO(word);
    CHECK(date_word(word).kind == Kind::none);
  }
}

TEST_CASE("small numbers and words before numbers") {
  CHECK(small_number("zwei") == 2);
  CHECK(small_number("twelve") == 12);
  CHECK(small_number("viel") == 0);
  CHECK(announces_number("kapitel"));
  CHECK(announces_number("v"));
  CHECK_FALSE(announces_number("am"));
}
