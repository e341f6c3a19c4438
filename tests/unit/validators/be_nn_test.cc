// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("Belgian national register numbers", "[validators]") {
  const std::vector<std::string> good = {"85.07.30-033 28", "85073003328", "17073003384",
                                         "40000095579"};
  holds(be_nn, good);
  fails(be_nn, Flaw::form, {"8507300332", "850730033281", "8507300332A"});
  fails(be_nn, Flaw::unknown, {"85133003328", "85023003328"});
  fails(be_nn, Flaw::checksum, {"85073003329", "85073003428"});
  CHECK(mutants_that_hold(be_nn, good) < 10);
}
