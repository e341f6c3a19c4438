// SPDX-License-Identifier: Apache-2.0
#include "rules/address.h"

#include <catch2/catch.hpp>

using namespace vorab;
using rules::is_private_address;

TEST_CASE("private ranges end where their RFCs say") {
  for (const auto* inside :
       {"10.0.0.0", "10.255.255.255", "172.16.0.0", "172.31.255.255", "192.168.0.0",
        "192.168.255.255", "100.64.0.0", "100.127.255.255", "169.254.0.1", "127.0.0.2",
        "fc00::", "fdff::1", "fe80::1", "febf::1", "fe80::1%eth0"}) {
    INFO(inside);
    CHECK(is_private_address(inside));
  }
  for (const auto* outside : {"9.255.255.255",
                              "11.0.0.0",
                              "172.15.255.255",
                              "172.32.0.0",
                              "192.167.0.1",
                              "192.169.0.0",
                              "100.63.255.255",
                              "100.128.0.0",
                              "169.253.0.1",
                              "127.0.0.1",
                              "fbff::1",
                              "fe00::1",
                              "fec0::1",
                              "::1",
                              "10.0.0",
                              "10.0.0.0.1",
                              "10.0.0.x",
                              "fd00:::1",
                              "fd00:1",
                              "fd00::12345",
                              "",
                              ":"}) {
    INFO(outside);
    CHECK_FALSE(is_private_address(outside));
  }
}

TEST_CASE("a bare address is found with its port and prefix length") {
  const text::Text text("🦅 10.1.2.3:80 und 10.2.0.0/16");
  const auto spans = rules::find_private_addresses(text);
  REQUIRE(spans.size() == 2);
  CHECK(text.slice(spans[0]) == "10.1.2.3:80");
  CHECK(text.slice(spans[1]) == "10.2.0.0/16");
}
