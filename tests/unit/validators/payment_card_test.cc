// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

namespace {

const std::vector<std::string> kGood = {
    "4111111111111111",  "4242 4242 4242 4242", "5555-5555-5555-4444", "2223003122003222",
    "3782 822463 10005", "371449635398431",     "6011111111111117",    "30569309025904",
    "3530111333300000",  "6759649826438453",    "4929420573595709"};

}  // namespace

TEST_CASE("payment cards", "[validators]") {
  holds(payment_card, kGood);
  fails(payment_card, Flaw::unknown,
        {"1111111111111117", "9000000000000001", "411111111111111", "5555555555554",
         "2720992593319372000"});
  fails(payment_card, Flaw::form,
        {"4111 1111", "4111 1111 1111 111A", "41111111111111111111", "-4111111111111111"});
  fails(payment_card, Flaw::checksum, {"4111111111111112", "5555555555554445"});
}

TEST_CASE("a card number with a wrong digit never holds", "[validators]") {
  CHECK(mutants_that_hold(payment_card, kGood) == 0);
}

TEST_CASE("cards that developers try things with are less sure", "[validators]") {
  CHECK(payment_card("4111 1111 1111 1111").confidence == kWellKnown);
  CHECK(payment_card("4929420573595709").confidence == 1);
}
