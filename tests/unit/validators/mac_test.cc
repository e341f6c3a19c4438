// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("hardware addresses", "[validators]") {
  holds(mac, {"3C:22:FB:12:9a:0e", "3c-22-fb-12-9a-0e", "3c22.fb12.9a0e", "12:34:56:12:34:56"});
  fails(mac, Flaw::nobodys,
        {"00:00:00:00:00:00", "FF:FF:FF:FF:FF:FF", "01:00:5e:00:00:01", "00:00:5E:00:53:7F",
         "AA:BB:CC:DD:EE:FF", "00:11:22:33:44:55", "00-00-5e-00-53-00"});
  fails(mac, Flaw::form,
        {"3C:22:FB:12:9a", "3C:22-FB:12:9a:0e", "3C22FB129a0e", "3C:22:FB:12:9a:0g",
         "3c22:fb12:9a0e", "3C.22.FB.12.9a.0e", ""});
  CHECK(mac("12:34:56:12:34:56").confidence == kFormOnly);
  CHECK(mac("3C:22:FB:12:9a:0e").confidence == 1);
}
