// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("Swiss social insurance numbers", "[validators]") {
  const std::vector<std::string> good = {"756.1234.5678.97", "7569217076985", "756 1234 5678 97"};
  holds(ch_ahv, good);
  CHECK(ch_ahv("756.9217.0769.85").confidence == kWellKnown);
  fails(ch_ahv, Flaw::unknown, {"757.1234.5678.97"});
  fails(ch_ahv, Flaw::form, {"756.1234.5678.9", "756.1234.5678.977", "756_1234_5678_97"});
  fails(ch_ahv, Flaw::checksum, {"756.1234.5678.98"});
  CHECK(mutants_that_hold(ch_ahv, good) == 0);
}
