// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("what a machine made up", "[validators]") {
  holds(entropy,
        {"wJalrXUtnFEMI7K4MDENGbPxRfiCYzQ9LpT2", "f3a91c07de5b48126790badc", "Zx8-qP3_vL0mN7sT"});
  CHECK(entropy("wJalrXUtnFEMI7K4MDENGbPxRfiCYzQ9LpT2").confidence == 1);
  CHECK(entropy("hQzXvBnRtYkLwPsJdFgHcM").confidence == kFormOnly);
  CHECK(entropy("944a895d4c1ef8d0c3f3e5c9ae9fc301f405ee4f").confidence == kFormOnly);
  CHECK(entropy("0b54a0c8-3f1d-4e7a-9c2b-7d5e6f8a9b0c").confidence == kFormOnly);
  fails(entropy, Flaw::nobodys,
        {"your-api-key-goes-here", "AKIAIOSFODNN7EXAMPLE", "xxxxxxxxxxxxxxxxxxxx",
         "${SECRET_TOKEN_VALUE}", "abcdefghijklmnop1234", "12345678901234567890",
         "<insert-token-here>"});
  fails(entropy, Flaw::form,
        {"", "short1A", "aaaaaaaaaaaaaaaaaaaa1", "donaudampfschifffahrt", "Anlagenmechaniker",
         "Stern-Dreieck-Schaltung", "InvalidClientTokenId", "ANTHROPIC_API_KEY",
         "de/DE/Themen/Arbeit/_inhalt", "1212121212121212a", "3141592653589793"});
}
