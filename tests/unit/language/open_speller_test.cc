// SPDX-License-Identifier: Apache-2.0
#include "language/open_speller.h"

#include <catch2/catch.hpp>

using namespace vorab::language;

TEST_CASE("both dictionaries are opened, or the faults are told", "[spelling]") {
  const auto opened = open_speller(dictionary_folders());
  CHECK(opened.faults.empty());
  CHECK(opened.speller->ready());
  CHECK(opened.speller->has(Language::german));
  CHECK(opened.speller->has(Language::english));

  const auto none = open_speller({"/nowhere"});
  CHECK(none.faults.size() == 2);
  CHECK(none.speller->ready());
  CHECK_FALSE(none.speller->has(Language::german));
  CHECK(none.speller->look("nciht").known);
}
