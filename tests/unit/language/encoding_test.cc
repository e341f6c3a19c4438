// SPDX-License-Identifier: Apache-2.0
#include "language/encoding.h"

#include <catch2/catch.hpp>

using vorab::language::Encoding;

TEST_CASE("dictionaries' encodings, as Hunspell calls them", "[spelling]") {
  CHECK(Encoding("UTF-8").is_utf8());
  CHECK(Encoding("UTF-8").from_utf8("für") == "für");
  CHECK(Encoding("ISO8859-1").from_utf8("für") == "f\xFCr");
  CHECK(Encoding("ISO8859-15").is_known());
  CHECK(Encoding("microsoft-cp1251").from_utf8("да") == "\xE4\xE0");
  CHECK_FALSE(Encoding("ISO8859-1").from_utf8("да"));
  CHECK_FALSE(Encoding("KLINGON-7").is_known());
  CHECK_FALSE(Encoding("KLINGON-7").from_utf8("a"));
}
