// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("German identity cards and passports", "[validators]") {
  holds(de_ausweis,
        {"L01X00T47", "L01X00T471", "C01X00T478", "T22000129", "LF3ZT4WC0", "c01x00t47"});
  fails(de_ausweis, Flaw::checksum, {"L01X00T472", "C01X00T471"});
  // Vowels, words, a digit in front, a letter as check digit.
  fails(de_ausweis, Flaw::form,
        {"LA1X00T47", "FCKNZSGLF", "FCKNZSGL7", "101X00T47", "L01X00T4", "L01X00T47X",
         "L01X00T4711"});
  CHECK(de_ausweis("LF3ZT4WC0").confidence == kFormOnly);
  CHECK(de_ausweis("L01X00T47").confidence == kWellKnown);
  CHECK(mutants_that_hold(de_ausweis, {"LF3ZT4WC01", "CH7M2K9P44"}) == 0);
}
