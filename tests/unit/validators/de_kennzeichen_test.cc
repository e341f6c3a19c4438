// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("German number plates", "[validators]") {
  holds(de_kennzeichen, {"HL-AB 123", "B-MW 1", "M AB 1234", "HH-A 1234", "TÖL-AB 12", "ÖHR-X 7",
                         "S-AB 123E", "S-AB 123 H", "HL AB123", "E-H 1H", "WÜ-RZ 99"});
  fails(de_kennzeichen, Flaw::unknown,
        {"USB-C 20", "DIN-EN 602", "DIN-A 4", "DIN A4", "ISO-TS 16", "NX-AB 12", "ÄÄ-B 1"});
  fails(de_kennzeichen, Flaw::form,
        {"HL-AB", "HL-AB 0123", "HL-ABC 12", "HLAB123", "HL-AB 12345", "TÖL-AB 1234", "HL-AB 123X",
         "hl-ab 123", "", "-AB 12", "TÖL-AB 123E", "HL--AB 12"});
  CHECK(de_kennzeichen("HL-AB 123").confidence == 0.8);
  CHECK(de_kennzeichen("HL AB123").confidence == kFormOnly);
}
