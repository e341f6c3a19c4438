// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("German health insurance numbers", "[validators]") {
  const std::vector<std::string> good = {"A000500015", "C000500021"};
  holds(de_krankenversicherung, good);
  holds(de_krankenversicherung, {"A 000 500 015"});
  fails(de_krankenversicherung, Flaw::form,
        {"A00050001", "1000500015", "AB00500015", "A0005000155", ""});
  fails(de_krankenversicherung, Flaw::checksum, {"A000500016", "B000500015"});
  fails(de_krankenversicherung, Flaw::nobodys, {"A123456780"});
  CHECK(mutants_that_hold(de_krankenversicherung, good) == 0);
}
