// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("German pension insurance numbers", "[validators]") {
  const std::vector<std::string> good = {"15070649C103", "10010490A443", "65180539W001"};
  holds(de_rentenversicherung, good);
  holds(de_rentenversicherung, {"15 070649 C 103", "15070649c103"});
  fails(de_rentenversicherung, Flaw::form,
        {"15070649C10", "150706491103", "15070649C1033", "1507O649C103"});
  fails(de_rentenversicherung, Flaw::unknown, {"15071349C103", "15990649C103", "00070649C103"});
  fails(de_rentenversicherung, Flaw::checksum, {"15070649C104", "15070649D103", "15080649C103"});
  // 0 and 4 weigh the same where the weight is 7.
  CHECK(mutants_that_hold(de_rentenversicherung, good) < 40);
}
