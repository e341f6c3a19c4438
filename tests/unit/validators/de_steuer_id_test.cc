// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("German tax identification numbers", "[validators]") {
  const std::vector<std::string> good = {"36574261809", "86095742719", "47036892816",
                                         "65929970489", "57549285017", "25768131411"};
  holds(de_steuer_id, good);
  holds(de_steuer_id, {"36 574 261 809"});
  fails(de_steuer_id, Flaw::checksum, {"36574261808", "65929970488"});
  // All ten different, two that repeat, four of a kind, three in a row, a nought in front.
  fails(de_steuer_id, Flaw::form,
        {"12345678903", "11223456782", "11112345678", "12348886790", "06574261809", "3657426180",
         "365742618090", "36574261-09"});
  CHECK(mutants_that_hold(de_steuer_id, good) == 0);
}
