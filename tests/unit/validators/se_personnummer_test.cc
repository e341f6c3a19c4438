// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("Swedish personal identity numbers", "[validators]") {
  const std::vector<std::string> good = {"811228-9874", "8112289874", "19811228-9874",
                                         "670919-9530", "19121212-1212"};
  holds(se_personnummer, good);
  fails(se_personnummer, Flaw::form, {"811228-987", "811228-98744", "811228-987A"});
  fails(se_personnummer, Flaw::unknown, {"811328-9874", "811232-9874", "17811228-9874"});
  fails(se_personnummer, Flaw::checksum, {"811228-9873"});
  // The century has no part in it.
  CHECK(mutants_that_hold(se_personnummer, {"811228-9874", "670919-9530"}) == 0);
}
