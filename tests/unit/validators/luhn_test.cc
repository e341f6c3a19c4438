// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("numbers with a Luhn digit, whatever stands around their digits", "[validators]") {
  holds(luhn, {"79927398713", "MW-123455", "7992-7398 713", "18", "Nr. 7992.739.8713"});
  fails(luhn, Flaw::checksum, {"79927398710", "MW-123456"});
  fails(luhn, Flaw::form, {"", "MW", "0", "5", "000000"});
  CHECK(mutants_that_hold(luhn, {"79927398713", "MW-123455", "4111111111111111"}) == 0);
}
