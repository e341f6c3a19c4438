// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

namespace {

// The registry's own examples.
const std::vector<std::string> kGood = {"AD1200012030200359100100",
                                        "AT611904300234573201",
                                        "BE68539007547034",
                                        "BG80BNBG96611020345678",
                                        "CH9300762011623852957",
                                        "CZ6508000000192000145399",
                                        "DE75512108001245126199",
                                        "DK5000400440116243",
                                        "EE382200221020145685",
                                        "ES9121000418450200051332",
                                        "FI2112345600000785",
                                        "FR7630006000011234567890189",
                                        "GB33BUKB20201555555555",
                                        "GR1601101250000000012300695",
                                        "HU42117730161111101800000000",
                                        "IE29AIBK93115212345678",
                                        "IT60X0542811101000000123456",
                                        "LU280019400644750000",
                                        "MT84MALT011000012345MTLCAST001S",
                                        "NL91ABNA0417164300",
                                        "NO9386011117947",
                                        "PL61109010140000071219812874",
                                        "PT50000201231234567890154",
                                        "SE4550000000058398257466",
                                        "SI56263300012039086",
                                        "SK3112000000198742637541",
                                        "TR330006100519786457841326"};

}  // namespace

TEST_CASE("international bank account numbers", "[validators]") {
  holds(iban, kGood);
  holds(iban, {"DE75 5121 0800 1245 1261 99", "DE75-5121-0800-1245-1261-99",
               "de75 5121 0800 1245 1261 99"});
  fails(iban, Flaw::unknown, {"ZZ75512108001245126199", "US12345678901234567890"});
  fails(iban, Flaw::form,
        {"DE7551210800124512619", "DE755121080012451261999", "DE75", "D",
         "DE75 5121 0800 1245 1261 9A", "DE 75 5121_0800 1245 1261 99"});
  fails(iban, Flaw::checksum,
        {"DE75512108001245126189", "DE00512108001245126199", "DE57512108001245126199",
         "AT611904300234573210"});
}

TEST_CASE("an IBAN with a wrong digit never holds", "[validators]") {
  CHECK(mutants_that_hold(iban, kGood, 2) == 0);
}

TEST_CASE("the next word does not belong to an IBAN", "[validators]") {
  const auto verdict = iban("AT61 1904 3002 3457 3201 GIBA");
  CHECK(verdict.holds());
  CHECK(verdict.length == 24);
  fails(iban, Flaw::form, {"AT61 1904 3002 3457 3201GIBA"});
}

TEST_CASE("IBANs from handbooks are less sure", "[validators]") {
  CHECK(iban("DE89 3704 0044 0532 0130 00").confidence == kWellKnown);
  CHECK(iban("DE75 5121 0800 1245 1261 99").confidence == 1);
}
