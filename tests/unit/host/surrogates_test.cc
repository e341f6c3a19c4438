// SPDX-License-Identifier: Apache-2.0
#include "host/surrogates.h"

#include <catch2/catch.hpp>

namespace {

std::string mended(std::string json) {
  vorab::host::mend_surrogates(json);
  return json;
}

}  // namespace

TEST_CASE("lone surrogates become U+FFFD, pairs stay") {
  CHECK(mended(R"("\ud83d")") == R"("\ufffd")");
  CHECK(mended(R"("\uDD85")") == R"("\ufffd")");
  CHECK(mended(R"("\ud83e\udd85")") == R"("\ud83e\udd85")");
  CHECK(mended(R"("\ud83d\ud83e\udd85")") == R"("\ufffd\ud83e\udd85")");
  CHECK(mended(R"("\udd85\ud83e")") == R"("\ufffd\ufffd")");
  CHECK(mended(R"("\ud83d\n\udd85")") == R"("\ufffd\n\ufffd")");
  CHECK(mended(R"("\ud83d\u0041")") == R"("\ufffd\u0041")");
}

TEST_CASE("what only looks like an escape stays") {
  for (const std::string json : {R"("\\ud83d")", R"("\\\\ud83d")", R"("\u00e4 \u2603")",
                                 R"("ud83d")", R"("\ud8)", R"(\)", R"("\u)", R"("\u-d83")", ""}) {
    CHECK(mended(json) == json);
  }
  CHECK(mended(R"("\\\ud83d")") == R"("\\\ufffd")");
}
