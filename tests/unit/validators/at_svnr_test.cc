// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("Austrian social insurance numbers", "[validators]") {
  const std::vector<std::string> good = {"1237 010180", "1237010180"};
  holds(at_svnr, good);
  fails(at_svnr, Flaw::form, {"0237010180", "123701018", "12370101800", "A237010180", ""});
  fails(at_svnr, Flaw::unknown, {"1237 320180", "1237 011780"});
  fails(at_svnr, Flaw::checksum, {"1238 010180", "1237 020180"});
  CHECK(mutants_that_hold(at_svnr, good) == 0);
}
