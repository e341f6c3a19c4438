// SPDX-License-Identifier: Apache-2.0
#include "store/versions.h"

#include <catch2/catch.hpp>

using namespace vorab::store;

TEST_CASE("versions are written and read again") {
  const Versions versions{{"a b.c", 7}, {"z", 2147483647}};
  CHECK(from_lines(to_lines(versions)) == versions);
  CHECK(from_lines(to_lines({})).empty());
}

TEST_CASE("torn or damaged versions are as good as none") {
  const std::string text = to_lines({{"a", 7}});
  for (std::size_t cut = 0; cut < text.size(); ++cut) {
    CHECK(from_lines(text.substr(0, cut)).empty());
  }
  for (const char* wrong : {"vorab versions 1\n7\nend\n", "vorab versions 1\nx a\nend\n",
                            "vorab versions 1\n0 a\nend\n", "vorab versions 1\n 7 a\nend\n",
                            "vorab versions 1\n99999999999 a\nend\n"}) {
    CHECK(from_lines(wrong).empty());
  }
}
