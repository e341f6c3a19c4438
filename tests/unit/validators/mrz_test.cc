// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("machine-readable lines", "[validators]") {
  // The examples of ICAO Doc 9303 and of the German specimen cards.
  const std::vector<std::string> good = {
      "L898902C36UTO7408122F1204159ZE184226B<<<<<10", "D231458907UTO7408122F1204159<<<<<<<6",
      "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6"};
  holds(mrz, good);
  fails(mrz, Flaw::checksum,
        {"L898902C37UTO7408122F1204159ZE184226B<<<<<10", "I<UTOD231458908<<<<<<<<<<<<<<<",
         "7408122F1204158UTO<<<<<<<<<<<6", "7408122U1204159UTO<<<<<<<<<<<6"});
  fails(mrz, Flaw::form,
        {"", "P<UTOERIKSSON<<ANNA<MARIA", "l898902c36uto7408122f1204159ze184226b<<<<<10"});
  // The name's line has no check digit.
  CHECK_FALSE(mrz("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<").holds());
}
