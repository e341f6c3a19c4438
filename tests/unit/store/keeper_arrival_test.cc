// SPDX-License-Identifier: Apache-2.0
// Policies and signatures that do not come at one moment, and folders that others may write.
#include <algorithm>
#include <catch2/catch.hpp>

#include "policy/minisign_secret.h"
#include "store/keeper.h"
#include "store/keeper_support.h"

using namespace vorab::store;
using namespace vorab::store::test;
using namespace std::chrono_literals;
namespace minisign = vorab::policy::minisign;
namespace store = vorab::store;

namespace {

/// A folder in memory that knows when its files were put there, and may be open to everybody.
class FakePolicies final : public vorab::policy::Files {
 public:
  store::Sources sources;
  std::map<std::filesystem::path, std::chrono::sys_seconds> put_at;
  bool open = false;

  [[nodiscard]] Kind kind(const std::filesystem::path& path) const override {
    return replay_.kind(path);
  }
  [[nodiscard]] std::optional<std::vector<std::string>> names(
      const std::filesystem::path& folder) const override {
    return replay_.names(folder);
  }
  [[nodiscard]] std::optional<std::uintmax_t> size(
      const std::filesystem::path& file) const override {
    return replay_.size(file);
  }
  [[nodiscard]] std::optional<std::string> read(const std::filesystem::path& file,
                                                std::size_t limit) const override {
    return open ? std::nullopt : replay_.read(file, limit);
  }
  [[nodiscard]] std::optional<vorab::platform::Doubt> doubt(
      const std::filesystem::path& path) const override {
    if (!open || kind(path) == Kind::missing) return std::nullopt;
    return vorab::platform::Doubt{"everybody may change it", "chmod o-w"};
  }
  [[nodiscard]] std::optional<std::chrono::sys_seconds> changed(
      const std::filesystem::path& file) const override {
    const auto found = put_at.find(file);
    if (found == put_at.end()) return std::nullopt;
    return found->second;
  }

 private:
  store::Replay replay_{sources, "/etc/vorab"};
};

struct World {
  FakePolicies disk;
  FakeState state;
  FakeClock clock;
  store::LastGood last_good{state, "/state"};
  store::HighestVersions highest{state, "/state"};
  minisign::SecretKey legal = minisign::make_key();
  Keeper keeper{"/etc/vorab", disk, last_good, highest, {}, clock};

  World() {
    disk.sources["keys/policy/legal.pub"] = minisign::write_public_key(legal.public_key());
  }
  void put(const std::string& file, const std::string& content) {
    disk.sources[file] = content;
    disk.put_at["/etc/vorab/" + file] = clock.time;
  }
  void sign(const std::string& file) {
    put(file + ".legal.minisig",
        minisign::write_signature(minisign::sign(legal, disk.sources.at(file), "v"), "c"));
  }
};

bool says(const InForce& in_force, Trouble trouble) {
  return std::any_of(in_force.reports.begin(), in_force.reports.end(),
                     [&](const Report& report) { return report.code == trouble; });
}

}  // namespace

TEST_CASE("a policy that came before its signature is awaited for five seconds, without a word") {
  World world;
  world.put("a.json", bundle("a", "Seeadler", 1));
  world.sign("a.json");
  REQUIRE(world.keeper.reload());
  CHECK_FALSE(world.keeper.expects_more());

  world.clock.time += 1min;
  world.put("a.json", bundle("a", "Milan", 2));
  CHECK_FALSE(world.keeper.reload());
  CHECK(world.keeper.expects_more());

  SECTION("and is in force once it has come") {
    world.clock.time += 4s;
    world.sign("a.json");
    const auto in_force = world.keeper.reload();
    REQUIRE(in_force);
    CHECK(in_force->policy->version == 2);
    CHECK(in_force->reports.empty());
    CHECK_FALSE(world.keeper.expects_more());
  }
  SECTION("then it is refused") {
    world.clock.time += 5s;
    const auto in_force = world.keeper.reload();
    REQUIRE(in_force);
    CHECK(in_force->policy->version == 1);
    CHECK(says(*in_force, Trouble::not_signed));
    CHECK(says(*in_force, Trouble::last_good));
    CHECK_FALSE(world.keeper.expects_more());
  }
  SECTION("a file of the future is not young") {
    world.clock.time -= 2min;
    const auto in_force = world.keeper.reload();
    REQUIRE(in_force);
    CHECK(says(*in_force, Trouble::not_signed));
  }
}

TEST_CASE("what replaces nothing is refused at once") {
  World world;
  world.put("a.json", bundle("a", "Seeadler", 1));
  const auto in_force = world.keeper.reload();
  REQUIRE(in_force);
  CHECK(in_force->refused);
  CHECK(says(*in_force, Trouble::not_signed));
  CHECK_FALSE(world.keeper.expects_more());
}

TEST_CASE("who empties a folder that everybody may write has decided nothing") {
  World world;
  world.put("a.json", bundle("a", "Seeadler", 1));
  world.sign("a.json");
  REQUIRE(world.keeper.reload());
  world.disk.open = true;
  world.disk.sources.clear();
  world.disk.sources["other"] = "";
  const auto in_force = world.keeper.reload();
  REQUIRE(in_force);
  REQUIRE(in_force->policy);
  CHECK(in_force->policy->version == 1);
  CHECK(says(*in_force, Trouble::broken_policy));
  CHECK(says(*in_force, Trouble::last_good));
}
