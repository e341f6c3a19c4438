// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("places on earth", "[validators]") {
  holds(coordinates,
        {"53.8655, 10.6866", "53.8655,10.6866", "-33.8688 151.2093", "53°51'56\"N 10°41'12\"E",
         "53° 51′ 56.4″ N, 10° 41′ 12.1″ E", "53.8655N 10.6866E", "10.6866 E; 53.8655 N",
         "9F5FVM8P+6J", "9f5fvm8p+6jx", "53.8655; 10.6866", "48.1372° N, 11.5756° O",
         "53°51.940'N 10°41.201'E", "53.87, 10.69"});
  CHECK(coordinates("53.8655, 10.6866").confidence == 1);
  CHECK(coordinates("53.87, 10.69").confidence == kFormOnly);
  CHECK(coordinates("53°51'56\"N 10°41'12\"E").confidence == 1);
  fails(coordinates, Flaw::unknown, {"93.8655, 10.6866", "53.8655, 190.6866"});
  fails(coordinates, Flaw::nobodys, {"0.0000, 0.0000"});
  fails(coordinates, Flaw::form,
        {"", "53.8655", "53.8655, x", "53.8655 10.6866 1", "53°61'56\"N 10°41'12\"E",
         "53.8655N 10.6866N", "10.6866E 53.8655E", "XF5FVM8P+6J", "9F5FVM8P+6", "9F5FVM8P6J",
         "5.3.8655, 10.6866", "1234.5, 10.0"});
}
