// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("Dutch citizen service numbers", "[validators]") {
  holds(nl_bsn, {"156024810", "1560.24.810"});
  fails(nl_bsn, Flaw::nobodys, {"111222333", "123456782", "999990019"});
  fails(nl_bsn, Flaw::form, {"15602481", "1560248177", "15602481A"});
  fails(nl_bsn, Flaw::checksum, {"156024811"});
  CHECK(mutants_that_hold(nl_bsn, {"156024810"}) == 0);
}
