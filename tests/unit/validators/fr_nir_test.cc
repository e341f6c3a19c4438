// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("French social security numbers", "[validators]") {
  const std::vector<std::string> good = {"2 95 10 99 126 111 93", "295109912611193",
                                         "255081416802538", "253072B07300470"};
  holds(fr_nir, good);
  fails(fr_nir, Flaw::form, {"29510991261119", "2951099126111933", "295102C12611193"});
  fails(fr_nir, Flaw::unknown, {"395109912611193", "295139912611193", "295100012611193"});
  fails(fr_nir, Flaw::checksum, {"295109912611199", "253072A07300470"});
  CHECK(mutants_that_hold(fr_nir, good) == 0);
}
