// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("numbers of mobile devices", "[validators]") {
  const std::vector<std::string> good = {"490154203237518", "35-209900-176148-1",
                                         "356938035643809"};
  holds(imei, good);
  fails(imei, Flaw::checksum, {"490154203237519", "490154203237581"});
  fails(imei, Flaw::unknown, {"720154203237510"});
  fails(imei, Flaw::nobodys, {"000000000000000", "004999010640000"});
  fails(imei, Flaw::form, {"49015420323751", "4901542032375181", "49015420323751A"});
  CHECK(mutants_that_hold(imei, good) == 0);
}
