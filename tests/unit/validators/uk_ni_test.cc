// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("United Kingdom national insurance numbers", "[validators]") {
  holds(uk_ni, {"AB 12 34 57 C", "AB123457C", "jg103759a", "NS-40-25-31-D"});
  fails(uk_ni, Flaw::nobodys, {"QQ123456C", "AB 12 34 56 C", "AB000000A"});
  fails(uk_ni, Flaw::unknown, {"DB123457C", "AO123457C", "GB123457C", "ZZ123457A", "TN123457B"});
  fails(uk_ni, Flaw::form, {"AB123457E", "AB12345C", "A1123457C", "AB1234571", ""});
}
