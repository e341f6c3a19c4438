// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("Spanish identity numbers", "[validators]") {
  const std::vector<std::string> good = {"54362315K", "X2482300W", "54.362.315-K", "Z8327649K"};
  holds(es_dni, good);
  CHECK(es_dni("12345678Z").confidence == kWellKnown);
  fails(es_dni, Flaw::form, {"54362315", "A58818501", "5436231KK", "543623156"});
  fails(es_dni, Flaw::checksum, {"54362315L", "X2482300A"});
  CHECK(mutants_that_hold(es_dni, good) == 0);
}
