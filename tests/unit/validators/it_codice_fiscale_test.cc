// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("Italian codici fiscali", "[validators]") {
  const std::vector<std::string> good = {"RCCMNL83S18D969H", "RSSMRA85T10A562S",
                                         "MRTMTT91D08F205J"};
  holds(it_codice_fiscale, good);
  holds(it_codice_fiscale, {"rss mra 85t10 a562s"});
  fails(it_codice_fiscale, Flaw::form,
        {"RCCMNL83S18D969", "RCCMNL83S18D969HH", "RCCMN183S18D969H", "RCCMNLAAS18D969H"});
  fails(it_codice_fiscale, Flaw::unknown, {"RCCMNL83F18D969H", "RCCMNL83S72D969H"});
  fails(it_codice_fiscale, Flaw::checksum, {"RCCMNL83S18D969A", "RCCMNL83S19D969H"});
  CHECK(mutants_that_hold(it_codice_fiscale, good) == 0);
}
