// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("NHS numbers", "[validators]") {
  const std::vector<std::string> good = {"943 476 5919", "4010232137", "401-023-2137"};
  holds(uk_nhs, good);
  fails(uk_nhs, Flaw::checksum, {"943 476 5918", "4010232173"});
  fails(uk_nhs, Flaw::nobodys, {"9990000018", "0000000000"});
  fails(uk_nhs, Flaw::form, {"943 476 591", "943 476 59191", "A434765919"});
  CHECK(mutants_that_hold(uk_nhs, good) == 0);
}
