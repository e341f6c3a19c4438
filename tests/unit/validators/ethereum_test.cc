// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("ethereum addresses", "[validators]") {
  // The examples of EIP-55.
  const std::vector<std::string> good = {
      "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
      "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"};
  holds(ethereum, good);
  CHECK(ethereum(good[0]).confidence == 1);
  CHECK(ethereum("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed").confidence == kFormOnly);
  CHECK(ethereum("0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED").confidence == kFormOnly);
  fails(ethereum, Flaw::checksum, {"0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"});
  fails(ethereum, Flaw::nobodys, {"0x0000000000000000000000000000000000000000"});
  fails(
      ethereum, Flaw::form,
      {"", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe",
       "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg", "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed00"});
  // Other digits make another hash, and about half the capitals wrong.
  CHECK(mutants_that_hold(ethereum, good, 2) == 0);
}
