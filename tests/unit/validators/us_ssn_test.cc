// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("United States social security numbers", "[validators]") {
  holds(us_ssn, {"536-90-4399", "536 90 4399", "536904399", "001-01-0001"});
  fails(us_ssn, Flaw::unknown,
        {"000-12-3456", "666-12-3456", "900-12-3456", "536-00-4399", "536-90-0000"});
  fails(us_ssn, Flaw::nobodys,
        {"078-05-1120", "219-09-9999", "123-45-6789", "987-65-4320", "111-11-1111"});
  fails(us_ssn, Flaw::form, {"", "536-90-439", "536-90-43999", "536.90.4399", "A36-90-4399"});
}

TEST_CASE("United States taxpayer numbers", "[validators]") {
  holds(us_itin, {"912-70-1234", "900-50-0001", "999-99-1234"});
  fails(us_itin, Flaw::unknown, {"912-69-1234", "912-89-1234", "912-93-1234", "812-70-1234"});
  fails(us_itin, Flaw::nobodys, {"999-99-9999"});
  fails(us_itin, Flaw::form, {"912-70-12345"});
}
