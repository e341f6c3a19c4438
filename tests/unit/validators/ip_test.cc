// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("internet addresses", "[validators]") {
  for (const char* inner :
       {"10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.178.1", "100.64.0.1", "169.254.1.1",
        "fd00::1", "fe80::1ff:fe23:4567:890a", "FC00::", "::ffff:10.0.0.1"}) {
    INFO(inner);
    CHECK(ip(inner).holds());
    CHECK(ip(inner).confidence == 1);
  }
  for (const char* open : {"8.8.8.8", "172.32.0.1", "172.15.255.255", "2a00:1450:4001:812::200e",
                           "100.128.0.1", "2001:470:1:18:0:0:0:1"}) {
    INFO(open);
    CHECK(ip(open).holds());
    CHECK(ip(open).confidence == 0.5);
  }
  fails(ip, Flaw::nobodys,
        {"192.0.2.1", "198.51.100.7", "203.0.113.255", "2001:db8::1", "2001:0DB8:0:0::7",
         "127.0.0.1", "0.0.0.0", "255.255.255.0", "224.0.0.1", "::1", "::", "ff02::1", "3fff::1"});
  fails(ip, Flaw::form,
        {"",
         "10.0.0",
         "10.0.0.256",
         "10.0.0.01",
         "10.0.0.1.1",
         "10.0.19045.1",
         "10.0.0.1.",
         ".10.0.0.1",
         "1::2::3",
         "12345::",
         "1:2:3:4:5:6:7",
         "1:2:3:4:5:6:7:8:9",
         "1:2:3:4:5:6:7:8::",
         "g::",
         ":1",
         "1:",
         "::1.2.3",
         "::1.2.3.4:5",
         "1:2:3:4:5:6:7:1.2.3.4",
         "12:34:56"});
}
