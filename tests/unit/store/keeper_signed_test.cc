// SPDX-License-Identifier: Apache-2.0
// What is in force where keys are installed. The rest of the keeper is in keeper_test.cc.
#include <algorithm>
#include <catch2/catch.hpp>

#include "policy/minisign_secret.h"
#include "store/keeper.h"
#include "store/keeper_support.h"

using namespace vorab::store;
using namespace vorab::store::test;
namespace minisign = vorab::policy::minisign;
namespace store = vorab::store;

namespace {

struct World {
  store::Sources sources;
  FakeState state;
  store::LastGood last_good{state, "/state"};
  store::HighestVersions highest{state, "/state"};
  minisign::SecretKey legal = minisign::make_key();
  minisign::SecretKey press = minisign::make_key();
  minisign::SecretKey council = minisign::make_key();
  std::optional<store::Replay> disk;
  std::optional<Keeper> keeper;

  World() {
    install("legal", legal);
    disk.emplace(sources, "/etc/vorab");
    restart();
  }
  void restart() { keeper.emplace("/etc/vorab", *disk, last_good, highest); }
  void install(const std::string& name, const minisign::SecretKey& key) {
    sources["keys/policy/" + name + ".pub"] = minisign::write_public_key(key.public_key());
  }
  void install_council() {
    sources["keys/employees/council.pub"] = minisign::write_public_key(council.public_key());
  }
  void sign(const std::string& file, const minisign::SecretKey& key) {
    sources[file + "." + minisign::name_of(key.id) + ".minisig"] =
        minisign::write_signature(minisign::sign(key, sources.at(file), "v"), "c");
  }
  void put(const std::string& file, const std::string& content) {
    sources[file] = content;
    sign(file, legal);
  }
  std::shared_ptr<const InForce> change() {
    auto in_force = keeper->reload();
    REQUIRE(in_force);
    if (auto later = keeper->keep()) in_force = later;
    return in_force;
  }
};

std::string words_of(const InForce& in_force) {
  if (!in_force.policy) return "";
  std::string out;
  for (const auto& rule : in_force.policy->rules) {
    for (const auto& entry : std::get<vorab::policy::Terms>(rule.kind).entries) out += entry.word;
  }
  return out;
}

bool says(const InForce& in_force, Trouble trouble) {
  return std::any_of(in_force.reports.begin(), in_force.reports.end(),
                     [&](const Report& report) { return report.code == trouble; });
}

}  // namespace

TEST_CASE("with a key installed a signed policy counts, and says who signed it") {
  World world;
  world.put("a.json", bundle("a", "Seeadler", 1));
  const auto in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler");
  CHECK(in_force->reports.empty());
  CHECK(in_force->signatures == std::vector<Signed>{{"a.json", {"legal"}, {}, false}});
  CHECK_FALSE(world.keeper->reload());
}

TEST_CASE("what is unsigned, foreign or changed does not count; what was signed stays") {
  World world;
  world.sources["a.json"] = bundle("a", "Seeadler", 1);
  CHECK(world.change()->refused);

  world.sign("a.json", world.press);
  CHECK(world.change()->refused);

  world.sign("a.json", world.legal);
  CHECK(words_of(*world.change()) == "Seeadler");

  world.sources["a.json"] = bundle("a", "Milan", 2);
  auto in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler");
  CHECK(says(*in_force, Trouble::not_signed));
  CHECK(says(*in_force, Trouble::last_good));

  world.restart();
  in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler");

  world.sign("a.json", world.legal);
  in_force = world.change();
  CHECK(words_of(*in_force) == "Milan");
  CHECK(in_force->reports.empty());
}

TEST_CASE("a foreign file beside a signed one adds nothing and takes nothing") {
  World world;
  world.put("a.json", bundle("a", "Seeadler", 1));
  CHECK(words_of(*world.change()) == "Seeadler");
  world.sources["b.json"] = bundle("b", "Milan", 1);
  world.sign("b.json", world.press);
  const auto in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler");
  CHECK(says(*in_force, Trouble::not_signed));
}

TEST_CASE("two of two signers are wanted where IT says so, and none counts twice") {
  World world;
  world.install("press", world.press);
  world.sources["keys/policy/threshold"] = "2\n";
  world.put("a.json", bundle("a", "Seeadler", 1));
  world.sources["a.json.again.minisig"] =
      minisign::write_signature(minisign::sign(world.legal, world.sources["a.json"], "x"), "c");
  CHECK(world.change()->refused);
  world.sign("a.json", world.press);
  const auto in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler");
  CHECK(in_force->signatures[0].signers.size() == 2);
}

TEST_CASE("an older version does not come back, not even after a restart") {
  World world;
  world.put("a.json", bundle("a", "Milan", 2));
  CHECK(words_of(*world.change()) == "Milan");
  for (const bool restarted : {false, true}) {
    if (restarted) world.restart();
    world.put("a.json", bundle("a", "Seeadler", 1));
    const auto in_force = world.change();
    CHECK(words_of(*in_force) == "Milan");
    CHECK(says(*in_force, Trouble::older_version));
  }
  world.state.kept.erase("/state/last-good");
  world.restart();
  CHECK(world.change()->refused);
  world.put("a.json", bundle("a", "Habicht", 3));
  CHECK(words_of(*world.change()) == "Habicht");
}

TEST_CASE("a key that comes later judges what is in force, too") {
  World world;
  world.sources.erase("keys/policy/legal.pub");
  world.sources["a.json"] = bundle("a", "Seeadler", 1);
  CHECK(words_of(*world.change()) == "Seeadler");
  world.install("legal", world.legal);
  const auto in_force = world.change();
  CHECK(words_of(*in_force).empty());
  CHECK(in_force->refused);
  CHECK(says(*in_force, Trouble::not_signed));
}

TEST_CASE("a key that cannot be read lets nothing through that it might have kept out") {
  World world;
  world.put("a.json", bundle("a", "Seeadler", 1));
  world.sources["keys/policy/legal.pub"] = "no key";
  const auto in_force = world.change();
  CHECK(in_force->refused);
  CHECK(says(*in_force, Trouble::bad_key));
}

TEST_CASE("a key that can no longer be read takes nothing away, and lets nothing new in") {
  World world;
  world.put("a.json", bundle("a", "Seeadler", 1, R"("log": true)"));
  CHECK(words_of(*world.change()) == "Seeadler");
  world.sources["keys/policy/legal.pub"] = "no key";
  for (const bool restarted : {false, true}) {
    if (restarted) world.restart();
    world.put("a.json", bundle("a", "Milan", restarted ? 3 : 2));
    world.put("b.json", bundle("b", "Habicht", restarted ? 3 : 2));
    const auto in_force = world.change();
    CHECK(words_of(*in_force) == "Seeadler");
    CHECK(says(*in_force, Trouble::bad_key));
    CHECK(says(*in_force, Trouble::not_signed));
    CHECK_FALSE(in_force->granted.log);
  }
}

TEST_CASE("a key that is another takes away what only the old one signed") {
  World world;
  world.put("a.json", bundle("a", "Seeadler", 1));
  CHECK(words_of(*world.change()) == "Seeadler");
  world.install("legal", world.press);
  CHECK(world.change()->refused);
}

TEST_CASE("a source folder cannot be signed, and is refused where keys are") {
  World world;
  world.put("policy.json", bundle("a", "Seeadler", 1));
  const auto in_force = world.change();
  CHECK(in_force->refused);
  CHECK(says(*in_force, Trouble::not_signed));
}

TEST_CASE("what could watch people takes effect with the employees' signature, and not without") {
  const std::string all =
      R"("pause": false, "messages": true, "log": true, "reasons": true, "counts": true)";
  World world;
  world.install_council();
  world.put("a.json", bundle("a", "Seeadler", 1, all));
  auto in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler");
  CHECK(in_force->reports.size() == 5);
  CHECK(says(*in_force, Trouble::kept_private));
  CHECK(in_force->granted.pause);
  CHECK_FALSE((in_force->granted.messages || in_force->granted.log || in_force->granted.reasons));
  CHECK_FALSE(in_force->granted.counts);

  world.sign("a.json", world.council);
  in_force = world.change();
  CHECK(in_force->reports.empty());
  CHECK_FALSE(in_force->granted.pause);
  CHECK((in_force->granted.messages && in_force->granted.log && in_force->granted.reasons));
  CHECK(in_force->granted.counts);
  CHECK(in_force->signatures == std::vector<Signed>{{"a.json", {"legal"}, {"council"}, true}});

  // The next version asks anew.
  world.put("a.json", bundle("a", "Milan", 2, all));
  in_force = world.change();
  CHECK(words_of(*in_force) == "Milan");
  CHECK(in_force->granted.pause);
  CHECK(in_force->reports.size() == 5);
}

TEST_CASE("the employees' key counts from when it comes until it goes") {
  World world;
  world.put("a.json", bundle("a", "Seeadler", 1, R"("messages": true)"));
  world.sign("a.json", world.council);
  CHECK_FALSE(world.change()->granted.messages);
  world.install_council();
  CHECK(world.change()->granted.messages);
  world.sources.erase("keys/employees/council.pub");
  CHECK_FALSE(world.change()->granted.messages);
}

TEST_CASE("the employees' signature is for its own file") {
  World world;
  world.install_council();
  world.put("a.json", bundle("a", "Seeadler", 1, R"("log": true)"));
  world.sign("a.json", world.council);
  world.put("b.json", bundle("b", "Milan", 1, R"("messages": true)"));
  const auto in_force = world.change();
  CHECK(in_force->granted.log);
  CHECK_FALSE(in_force->granted.messages);
  REQUIRE(in_force->reports.size() == 1);
  CHECK(in_force->reports[0].code == Trouble::kept_private);
}

TEST_CASE("the employees' key alone puts nothing in force, and no key of the company's is theirs") {
  World world;
  world.install_council();
  world.sources["a.json"] = bundle("a", "Seeadler", 1, R"("log": true)");
  world.sign("a.json", world.council);
  CHECK(world.change()->refused);

  world.sources["keys/employees/council.pub"] =
      minisign::write_public_key(world.legal.public_key());
  world.sign("a.json", world.legal);
  const auto in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler");
  CHECK_FALSE(in_force->granted.log);
  CHECK(says(*in_force, Trouble::bad_key));
}

TEST_CASE("without a key for policies nothing could show that the employees agreed") {
  World world;
  world.sources.erase("keys/policy/legal.pub");
  world.install_council();
  world.sources["a.json"] = bundle("a", "Seeadler", 1, R"("messages": true)");
  world.sign("a.json", world.council);
  const auto in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler");
  CHECK_FALSE(in_force->granted.messages);
  CHECK(says(*in_force, Trouble::kept_private));
}

TEST_CASE("what was agreed to outlives a restart and a broken successor") {
  World world;
  world.install_council();
  world.put("a.json", bundle("a", "Seeadler", 1, R"("messages": true)"));
  world.sign("a.json", world.council);
  CHECK(world.change()->granted.messages);
  world.put("a.json", "{");
  world.restart();
  const auto in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler");
  CHECK(in_force->granted.messages);
}

TEST_CASE("a layer that can no longer be read stays as it was, and is named") {
  World world;
  world.put("a.json", bundle("a", "Seeadler", 1));
  world.put("b.json", bundle("b", "Milan", 1));
  CHECK(words_of(*world.change()) == "SeeadlerMilan");
  world.sources.erase("a.json");
  world.sources["a.json/x"] = "a folder in its place";
  const auto in_force = world.change();
  CHECK(words_of(*in_force) == "SeeadlerMilan");
  CHECK(says(*in_force, Trouble::broken_policy));
  CHECK(says(*in_force, Trouble::last_good));
}
