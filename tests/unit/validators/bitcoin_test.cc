// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("bitcoin addresses and keys", "[validators]") {
  holds(bitcoin,
        {"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
         "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
         "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
         "bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3",
         "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
         "KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617"});
  CHECK(bitcoin("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa").confidence == kWellKnown);
  CHECK(bitcoin("bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3").confidence == 1);
  fails(bitcoin, Flaw::checksum,
        {"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
         // bech32 where bech32m is wanted
         "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd"});
  fails(bitcoin, Flaw::nobodys,
        {"mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn", "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"});
  fails(bitcoin, Flaw::form,
        {"", "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a", "bc1qw508d6qejxtdg4b",
         "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3t4"});
  CHECK(mutants_that_hold(
            bitcoin,
            {"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"},
            3) == 0);
}
