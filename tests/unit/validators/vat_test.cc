// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

namespace {

// One of each country, as their companies print them.
const std::vector<std::string> kGood = {
    "ATU12011204",  "BE0411905847",  "BG831650349",   "CHE107787577IVA", "CY10259033P",
    "CZ46505334",   "DE136695976",   "DK13585628",    "EE100594102",     "EL094259216",
    "ESA13585625",  "FI09853608",    "FR83404833048", "GB980780684",     "HR33392005961",
    "HU12892312",   "IE8473625E",    "IE6433435OA",   "IT00743110157",   "LT119511515",
    "LU15027442",   "LV40003521600", "MT11679112",    "NL010000446B01",  "NO974760673MVA",
    "PL8567346215", "PT501964843",   "RO18547290",    "SE556188840401",  "SI50223054",
    "SK2022749619", "XI980780684"};

}  // namespace

TEST_CASE("VAT numbers of Europe", "[validators]") {
  holds(vat, kGood);
  holds(vat, {"DE 136 695 976", "ATU 12011204", "CHE-107.787.577 MWST", "BE 0411.905.847",
              "de136695976"});
  fails(vat, Flaw::unknown, {"US123456789", "CH107787577", "ATX1201120"});
  fails(vat, Flaw::form,
        {"DE13669597", "DE036695976", "ATU1201120A", "NL010000446C01", "FR8340483304", "IE847362",
         "DE", "SK2012749619"});
  fails(vat, Flaw::checksum, {"DE136695975", "FR84404833048", "CHE107787578", "NL010000447B01"});
  fails(vat, Flaw::nobodys, {"DE123456789", "DE111111111"});
}

TEST_CASE("a VAT number with a wrong digit next to never holds", "[validators]") {
  // Some countries have several kinds of numbers, and check digits that miss a few.
  CHECK(mutants_that_hold(vat, kGood, 2) < 40);
}
