// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("German tax offices' numbers", "[validators]") {
  holds(de_steuernummer, {"12/345/67891", "123/456/78902", "123/4567/8902", "21 / 815 / 08154",
                          "2893081508152", "5133081508159", "9198081508152", "1121081508150"});
  fails(de_steuernummer, Flaw::form,
        {"12/345", "12/34/567890", "1/2/3", "123/4567/89012", "", "12/345/6789A", "123/456/789/01",
         "12/345/67890123", "11111111111"});
  fails(de_steuernummer, Flaw::unknown, {"2893181508152", "7893081508152"});
  CHECK(de_steuernummer("12/345/67891").confidence == kFormOnly);
}
