// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("Polish PESEL numbers", "[validators]") {
  const std::vector<std::string> good = {"44051401359", "02070803628", "92071314764",
                                         "02270803624"};
  holds(pl_pesel, good);
  CHECK(pl_pesel("44051401359").confidence == kWellKnown);
  fails(pl_pesel, Flaw::form, {"4405140135", "440514013599", "4405140135A"});
  fails(pl_pesel, Flaw::unknown, {"44133201359", "44023001359"});
  fails(pl_pesel, Flaw::checksum, {"44051401358"});
  CHECK(mutants_that_hold(pl_pesel, good) == 0);
}
