// SPDX-License-Identifier: Apache-2.0
#include "store/managed_files.h"

#include <catch2/catch.hpp>

using namespace vorab::store;
using Kind = vorab::policy::Files::Kind;
using Names = std::vector<std::string>;

TEST_CASE("what came by browser policy lies among the files of the folder") {
  const Sources disk = {{"a.json", "A"}, {"c.json", "C"}, {"keys/policy/legal.pub", "K"}};
  const Sources managed = {{"b.json", "B"}, {"c.json", "new"}, {"emergency/x.json", "X"}};
  const Replay replay(disk, "/etc/vorab");
  const ManagedFiles files(replay, "/etc/vorab", managed);
  CHECK(files.names("/etc/vorab") == Names{"a.json", "b.json", "c.json", "emergency", "keys"});
  CHECK(files.names("/etc/vorab/emergency") == Names{"x.json"});
  CHECK(files.names("/etc/vorab/keys/policy") == Names{"legal.pub"});
  CHECK(files.kind("/etc/vorab/emergency") == Kind::folder);
  CHECK(files.kind("/etc/vorab/none") == Kind::missing);
  CHECK(files.read("/etc/vorab/a.json", 9) == "A");
  CHECK(files.read("/etc/vorab/c.json", 9) == "new");
  CHECK(files.size("/etc/vorab/c.json") == 3U);
  CHECK_FALSE(files.changed("/etc/vorab/c.json"));
}

TEST_CASE("it needs no folder on the disk") {
  const Sources none;
  const Sources managed = {{"b.json", "B"}};
  const Replay elsewhere(none, "/elsewhere");
  const ManagedFiles files(elsewhere, "/etc/vorab", managed);
  CHECK(files.kind("/etc/vorab") == Kind::folder);
  CHECK(files.names("/etc/vorab") == Names{"b.json"});
  CHECK(files.kind("/etc/vorab/keys") == Kind::missing);
}
