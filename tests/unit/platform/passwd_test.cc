// SPDX-License-Identifier: Apache-2.0
#include "platform/passwd.h"

#include <catch2/catch.hpp>

using vorab::platform::home_in_passwd;

TEST_CASE("the home folder stands in the sixth field") {
  constexpr std::string_view kTable =
      "root:x:0:0:root:/root:/bin/bash\n"
      "short:x\n"
      "\n"
      "nobody:x:65534:65534::/:/usr/sbin/nologin\n"
      "relative:x:7:7::home:/bin/sh\n"
      "anna:x:1000:1000:Anna,,,:/home/anna:/bin/zsh";
  CHECK(home_in_passwd(kTable, 0) == "/root");
  CHECK(home_in_passwd(kTable, 1000) == "/home/anna");
  CHECK(home_in_passwd(kTable, 100).empty());
  CHECK(home_in_passwd(kTable, 7).empty());
  CHECK(home_in_passwd(kTable, 65534).empty());
  CHECK(home_in_passwd("", 0).empty());
  CHECK(home_in_passwd("root:x:0", 0).empty());
}
