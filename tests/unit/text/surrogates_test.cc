// SPDX-License-Identifier: Apache-2.0
#include "text/surrogates.h"

#include <catch2/catch.hpp>
#include <string>

namespace {

std::string mended(std::string json) {
  vorab::text::mend_surrogates(json);
  return json;
}

}  // namespace

TEST_CASE("lonely surrogate escapes are replaced, pairs and other escapes stay") {
  CHECK(mended(R"("\ud83d")") == R"("\ufffd")");
  CHECK(mended(R"("\udd85x")") == R"("\ufffdx")");
  CHECK(mended(R"("\uD83E\uDD85")") == R"("\uD83E\uDD85")");
  CHECK(mended(R"("\ud83d\ud83e\udd85")") == R"("\ufffd\ud83e\udd85")");
  CHECK(mended(R"("\\ud83d")") == R"("\\ud83d")");
  CHECK(mended(R"("\n\ud83d\")") == R"("\n\ufffd\")");
  CHECK(mended(R"("\u12)") == R"("\u12)");
  CHECK(mended("\\") == "\\");
}
