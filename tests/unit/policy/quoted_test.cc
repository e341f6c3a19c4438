// SPDX-License-Identifier: Apache-2.0
#include "policy/quoted.h"

#include <catch2/catch.hpp>

using vorab::policy::in_quotes;

TEST_CASE("quoted texts are short and cannot play with a terminal", "[policy]") {
  CHECK(in_quotes("größe 🦅") == "\"größe 🦅\"");
  CHECK(in_quotes("a\x1B[2Jb\n\u202E\u200B") == "\"a\\u{1B}[2Jb\\u{A}\\u{202E}\\u{200B}\"");
  CHECK(in_quotes(std::string(100, 'x')) == "\"" + std::string(60, 'x') + "…\"");
}
