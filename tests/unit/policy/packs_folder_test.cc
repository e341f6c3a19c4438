// SPDX-License-Identifier: Apache-2.0
#include "policy/packs_folder.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;

TEST_CASE("packs come with the program", "[packs]") {
  test::FakeFiles files;
  CHECK(packs_folder("/usr/bin/vorab", files).empty());
  files.texts["/src/policies/packs/a/pack.json"] = "";
  CHECK(packs_folder("/src/build/bin/vorab", files) == "/src/policies/packs");
  files.texts["/usr/share/vorab/packs/a/pack.json"] = "";
  CHECK(packs_folder("/usr/bin/vorab", files) == "/usr/share/vorab/packs");
  CHECK(packs_folder("", files).empty());
}
