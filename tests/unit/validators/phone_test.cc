// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("international telephone numbers", "[validators]") {
  holds(phone, {"+49 30 901820", "+49 (0)30 901820", "0049 30 901820", "+49 151 65738194",
                "+43 1 58058", "+41 44 268 12 12", "+33 1 42 68 53 00", "+1 (415) 867-5309",
                "+44 20 7183 8750", "+420 224 123 987"});
  CHECK(phone("+49 30 901820").confidence == 1);
  fails(phone, Flaw::unknown,
        {"+210 1234 5678", "+999 123 4568", "+1 115 867 5309", "+1 415 167 5309"});
  fails(
      phone, Flaw::form,
      {"+49 30", "+33 1 42 68 53", "+1 415 867 530", "+49 30 1234567890123", "+49 30 90x820", ""});
}

TEST_CASE("national telephone numbers", "[validators]") {
  holds(phone, {"030 901820", "0151 65738194", "(0)30/901820", "0451-8090235", "020 7183 8750",
                "415-867-5309"});
  CHECK(phone("030 901820").confidence == kFormOnly);
  fails(phone, Flaw::form,
        {"01.02.2026", "2026-02-01", "1.2.26", "123456", "12345678", "03012", "0301234567890123"});
}

TEST_CASE("numbers that nobody has", "[validators]") {
  fails(phone, Flaw::nobodys, {"0123456789", "05121 000000", "+49 5121 000000", "+49 123456789"});
}

TEST_CASE("numbers that are kept free for films are examples", "[validators]") {
  for (const auto* number :
       {"+49 30 23125 000", "030 23125 999", "+49 89 99998123", "0171 39200 55", "0152 28817386",
        "+44 7700 900123", "07700 900123", "020 7946 0123", "01632 960123", "+1 212 555 0123",
        "212-555-0199", "+33 1 99 00 12 34", "06 39 98 12 34", "+61 491 570 006",
        "+46 70 174 06 05"}) {
    INFO(number);
    CHECK(phone(number).flaw == Flaw::none);
    CHECK(phone(number).confidence == kWellKnown);
  }
  // Those beside them are somebody's.
  holds(phone, {"+49 30 23126 000", "+44 7700 901123", "+1 212 555 2123"});
  CHECK(phone("+49 30 23126 000").confidence == 1);
}

TEST_CASE("services are nobody's own", "[validators]") {
  fails(phone, Flaw::nobodys,
        {"0800 3301000", "+49 800 3301000", "0180 5 123987", "0900 1 234987", "+49 700 1234987"});
}
