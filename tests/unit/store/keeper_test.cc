// SPDX-License-Identifier: Apache-2.0
#include "store/keeper.h"

#include <catch2/catch.hpp>

#include "policy/compiled.h"
#include "store/keeper_support.h"

using namespace vorab::store;
using namespace vorab::store::test;
namespace store = vorab::store;

namespace {

/// A policy folder in memory that can vanish.
class FakePolicies final : public vorab::policy::Files {
 public:
  store::Sources sources;
  bool there = true;

  [[nodiscard]] Kind kind(const std::filesystem::path& path) const override {
    return there ? replay_.kind(path) : Kind::missing;
  }
  [[nodiscard]] std::optional<std::vector<std::string>> names(
      const std::filesystem::path& folder) const override {
    return there ? replay_.names(folder) : std::nullopt;
  }
  [[nodiscard]] std::optional<std::uintmax_t> size(
      const std::filesystem::path& file) const override {
    return there ? replay_.size(file) : std::nullopt;
  }
  [[nodiscard]] std::optional<std::string> read(const std::filesystem::path& file,
                                                std::size_t limit) const override {
    return there ? replay_.read(file, limit) : std::nullopt;
  }

 private:
  store::Replay replay_{sources, "/etc/vorab"};
};

struct World {
  FakePolicies disk;
  FakeState state;
  store::LastGood last_good{state, "/state"};
  store::HighestVersions highest{state, "/state"};
  std::optional<Keeper> keeper;

  World() { restart(); }
  void restart() { keeper.emplace("/etc/vorab", disk, last_good, highest); }
  /// What is in force after a change; it must have been noticed.
  std::shared_ptr<const InForce> change() {
    auto in_force = keeper->reload();
    REQUIRE(in_force);
    if (auto later = keeper->keep()) in_force = later;
    if (auto later = keeper->judge()) in_force = later;
    return in_force;
  }
};

std::vector<Trouble> codes(const InForce& in_force) {
  std::vector<Trouble> codes;
  for (const Report& report : in_force.reports) codes.push_back(report.code);
  return codes;
}

std::size_t found(const InForce& in_force, const std::string& text) {
  return in_force.rules ? in_force.rules->check(text, {}).findings.size() : 0;
}

using Codes = std::vector<Trouble>;

}  // namespace

TEST_CASE("a good policy is in force, and the same again is no news") {
  World world;
  world.disk.sources["a.json"] = bundle("a", "Seeadler");
  const auto in_force = world.change();
  CHECK(codes(*in_force).empty());
  CHECK(found(*in_force, "Seeadler") == 1);
  CHECK_FALSE(world.keeper->reload());
  CHECK_FALSE(world.keeper->keep());
}

TEST_CASE("an empty folder is no policy, a missing one is that and a problem") {
  World world;
  CHECK_FALSE(world.change()->policy);
  world.disk.there = false;
  const auto missing = world.change();
  CHECK_FALSE(missing->policy);
  CHECK_FALSE(missing->refused);
  CHECK(codes(*missing) == Codes{Trouble::missing_folder});
}

TEST_CASE("a bundle's patterns are taken over unseen, and looked at afterwards") {
  // As if somebody had changed pattern and mark alike.
  const vorab::policy::Pattern broken{"("};
  std::string json = bundle("a", "Seeadler");
  json.insert(json.rfind("]}"), R"(, {"id": "p", "kind": "pattern", "pattern": "("})");
  json.insert(json.rfind('}'), R"(, "compiled": {"engine": ")" +
                                   std::string(vorab::policy::engine_version()) +
                                   R"(", "patterns": {"p": ")" + mark_of(broken) + R"("}})");
  World world;
  world.disk.sources["a.json"] = json;
  const auto first = world.keeper->reload();
  REQUIRE(first);
  CHECK(codes(*first).empty());
  CHECK(found(*first, "Seeadler") == 1);
  CHECK_FALSE(world.keeper->keep());
  const auto judged = world.keeper->judge();
  REQUIRE(judged);
  CHECK(codes(*judged) == Codes{Trouble::rule_left_out});
  CHECK(found(*judged, "Seeadler") == 1);
  CHECK_FALSE(world.keeper->judge());
}

TEST_CASE("broken from the start: refused") {
  World world;
  world.disk.sources["a.json"] = "{";
  const auto in_force = world.change();
  CHECK_FALSE(in_force->policy);
  CHECK(in_force->refused);
  CHECK(codes(*in_force) == Codes{Trouble::broken_policy});
}

TEST_CASE("the last good version stays, in this process and in the next") {
  World world;
  world.disk.sources["a.json"] = bundle("a", "Seeadler");
  world.change();
  world.disk.sources["a.json"] = "{";
  for (const bool restarted : {false, true}) {
    if (restarted) world.restart();
    const auto in_force = world.change();
    CHECK(codes(*in_force) == Codes{Trouble::broken_policy, Trouble::last_good});
    CHECK(found(*in_force, "Seeadler") == 1);
  }
  world.disk.sources["a.json"] = bundle("a", "Nordstern", 2);
  const auto mended = world.change();
  CHECK(codes(*mended).empty());
  CHECK(found(*mended, "Seeadler Nordstern") == 1);
}

TEST_CASE("a broken layer gives way to its last good version, the others move on") {
  World world;
  world.disk.sources["a.json"] = bundle("a", "Seeadler");
  world.disk.sources["b.json"] = bundle("b", "Nordstern");
  world.change();
  world.disk.sources["a.json"] = bundle("a", "Polarlicht", 2);
  world.disk.sources["b.json"] = "{";
  world.disk.sources["c.json"] = "never good";
  for (const bool restarted : {false, true}) {
    if (restarted) world.restart();
    const auto in_force = world.change();
    CHECK(found(*in_force, "Polarlicht") == 1);
    CHECK(found(*in_force, "Nordstern") == 1);
    CHECK(found(*in_force, "Seeadler") == 0);
  }
}

TEST_CASE("layers that do not fit together leave all as it was") {
  World world;
  world.disk.sources["a.json"] = bundle("a", "Seeadler");
  world.disk.sources["b.json"] = bundle("b", "Nordstern");
  world.change();
  world.disk.sources["a.json"] = bundle("b", "Polarlicht");  // b's rule id
  const auto in_force = world.change();
  CHECK(found(*in_force, "Seeadler") == 1);
  CHECK(found(*in_force, "Nordstern") == 1);
}

TEST_CASE("the files of one policy belong together") {
  World world;
  world.disk.sources["policy.json"] = bundle("a", "Seeadler");
  world.change();
  world.disk.sources["policy.json"] = bundle("a", "Nordstern", 2);
  world.disk.sources["rules/more.json"] = "{";
  const auto in_force = world.change();
  CHECK(found(*in_force, "Seeadler") == 1);
  CHECK(found(*in_force, "Nordstern") == 0);
}

TEST_CASE("a folder that vanishes silences nothing, one that was emptied does") {
  World world;
  world.disk.sources["a.json"] = bundle("a", "Seeadler");
  world.change();
  world.disk.there = false;
  const auto vanished = world.change();
  CHECK(codes(*vanished) == Codes{Trouble::missing_folder, Trouble::last_good});
  CHECK(found(*vanished, "Seeadler") == 1);

  world.disk.there = true;
  world.disk.sources.clear();
  CHECK_FALSE(world.change()->policy);
  world.restart();
  world.disk.there = false;
  CHECK_FALSE(world.change()->policy);
}

TEST_CASE("a full disk is a problem, not an end") {
  World world;
  world.state.full = true;
  world.disk.sources["a.json"] = bundle("a", "Seeadler");
  const auto in_force = world.change();
  CHECK(codes(*in_force) == Codes{Trouble::not_kept});
  CHECK(found(*in_force, "Seeadler") == 1);
}

TEST_CASE("a damaged record is as good as none") {
  World world;
  world.state.kept["/state/last-good"] =
      "vorab last good 1\n10\n/etc/vorab\n6\na.json\n1\n{\nend\n";
  world.disk.sources["a.json"] = "{";
  CHECK(world.change()->refused);
}
