// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("recovery keys of BitLocker", "[validators]") {
  const std::string good = "686070-292182-344938-252241-283360-249216-702977-192940";
  holds(bitlocker, {good, "686070 292182 344938 252241 283360 249216 702977 192940"});
  fails(bitlocker, Flaw::form, {"686070-292182-344938-252241-283360-249216-702977", "", "686070"});
  fails(bitlocker, Flaw::checksum,
        {"686071-292182-344938-252241-283360-249216-702977-192940",
         "720907-292182-344938-252241-283360-249216-702977-192940"});
  fails(bitlocker, Flaw::nobodys, {"111111-111111-111111-111111-111111-111111-111111-111111"});
  CHECK(mutants_that_hold(bitlocker, {good}) == 0);
}
