// SPDX-License-Identifier: Apache-2.0
#include "store/sources.h"

#include <catch2/catch.hpp>

using namespace vorab::store;
using Kind = vorab::policy::Files::Kind;
using Names = std::vector<std::string>;

namespace {
const Sources kSources = {{"a.json", "A"}, {"rules/one.json", "1"}, {"rules/two.json", "22"}};
}

TEST_CASE("a replay looks like the folder it was read from") {
  const Replay replay(kSources, "/etc/vorab");
  CHECK(replay.kind("/etc/vorab") == Kind::folder);
  CHECK(replay.kind("/etc/vorab/rules") == Kind::folder);
  CHECK(replay.kind("/etc/vorab/a.json") == Kind::file);
  CHECK(replay.kind("/etc/vorab/rule") == Kind::missing);
  CHECK(replay.kind("/etc/passwd") == Kind::missing);
  CHECK(replay.names("/etc/vorab") == Names{"a.json", "rules"});
  CHECK(replay.names("/etc/vorab/rules") == Names{"one.json", "two.json"});
  CHECK_FALSE(replay.names("/etc/vorab/a.json"));
  CHECK(replay.size("/etc/vorab/rules/two.json") == 2U);
  CHECK(replay.read("/etc/vorab/rules/two.json", 10) == "22");
  CHECK(replay.read("/etc/vorab/rules/two.json", 1) == "2");
  CHECK_FALSE(replay.read("/etc/vorab/b.json", 10));
}

TEST_CASE("a single file is a policy too") {
  const Sources single = {{"", "P"}};
  const Replay replay(single, "/p.json");
  CHECK(replay.kind("/p.json") == Kind::file);
  CHECK(replay.read("/p.json", 10) == "P");
}

TEST_CASE("a recorder remembers what was read, and nothing else") {
  const Replay disk(kSources, "/etc/vorab");
  const Recorder recorder(disk, "/etc/vorab");
  CHECK(recorder.kind("/etc/vorab/a.json") == Kind::file);
  CHECK(recorder.names("/etc/vorab")->size() == 2);
  CHECK(recorder.size("/etc/vorab/a.json") == 1U);
  CHECK(recorder.sources().empty());
  CHECK(recorder.read("/etc/vorab/rules/one.json", 10) == "1");
  CHECK_FALSE(recorder.read("/etc/vorab/none.json", 10));
  CHECK(recorder.sources() == Sources{{"rules/one.json", "1"}});
}

TEST_CASE("files elsewhere have names too") {
  CHECK(name_below("/etc/vorab", "/usr/share/vorab/packs/a") == "../../usr/share/vorab/packs/a");
  CHECK(name_below("policies", "/usr/share/a") == "/usr/share/a");
  const Sources far = {{"/usr/share/a/pack.json", "A"}};
  const Replay replay(far, "policies");
  CHECK(replay.kind("/usr/share/a") == Kind::folder);
  CHECK(replay.read("/usr/share/a/pack.json", 9) == "A");
}
