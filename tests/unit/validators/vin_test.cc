// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("vehicle identification numbers", "[validators]") {
  const std::vector<std::string> american = {"1M8GDM9AXKP042788", "1HGCM82633A004352",
                                             "5YJSA1DG9DFP14705"};
  holds(vin, american);
  holds(vin,
        {"WVWZZZ1KZAW000001", "WBA3A5C51CF256551", "W0L0AHL3572000123", "wvw zzz 1kz aw000001"});
  fails(vin, Flaw::form,
        {"1M8GDM9AXKP04278", "IM8GDM9AXKP042788", "WVWZZZ1KZAW00000A", "12345678901234567",
         "0M8GDM9AXKP042788"});
  fails(vin, Flaw::checksum, {"1M8GDM9AXKP042789", "1M8GDM9A1KP042788", "LSGAM8GDM9K042788"});
  CHECK(vin("1M8GDM9AXKP042788").confidence == 1);
  CHECK(vin("WVWZZZ1KZAW000001").confidence == 0.9);
  CHECK(vin("ABCZZZ1KZAW000001").confidence == kFormOnly);
  // Where the digit in ninth place changes nothing else is wrong.
  CHECK(mutants_that_hold(vin, american, 9) == 0);
}
