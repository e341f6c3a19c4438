// SPDX-License-Identifier: Apache-2.0
// Emergency rules as the keeper puts them in force, on top of whatever policy there is.
#include "store/emergencies.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "policy/dates.h"
#include "policy/minisign_secret.h"
#include "store/keeper.h"
#include "store/keeper_support.h"

using namespace vorab::store;
using namespace vorab::store::test;
namespace minisign = vorab::policy::minisign;
namespace store = vorab::store;
using vorab::policy::TimePoint;

namespace {

class FakeClock final : public vorab::platform::Clock {
 public:
  TimePoint time = *vorab::policy::parse_time("2026-11-30T12:00:00Z");
  [[nodiscard]] TimePoint now() const override { return time; }
  void set(const char* text) { time = *vorab::policy::parse_time(text); }
};

std::string emergency(const std::string& word, const std::string& issued = "2026-11-30",
                      const std::string& until = "2026-12-04", const std::string& more = "") {
  return R"({"format": 1, "emergency": "hall-3", "issued": ")" + issued + R"(", "until": ")" +
         until + R"(", "reason": {"de": "R", "en": "R"}, "message": {"de": "M", "en": "M"}, )" +
         more + R"("words": [")" + word + R"("]})";
}

struct World {
  store::Sources sources;
  FakeState state;
  FakeClock clock;
  store::LastGood last_good{state, "/state"};
  store::HighestVersions highest{state, "/state"};
  minisign::SecretKey legal = minisign::make_key();
  minisign::SecretKey officer = minisign::make_key();
  std::optional<store::Replay> disk;
  std::optional<Keeper> keeper;

  World() {
    sources["a.json"] = bundle("a", "Seeadler");
    disk.emplace(sources, "/etc/vorab");
    restart();
  }
  void restart() {
    keeper.emplace("/etc/vorab", *disk, last_good, highest, std::filesystem::path(), clock);
  }
  void install(const std::string& kind, const minisign::SecretKey& key) {
    sources["keys/" + kind + "/k.pub"] = minisign::write_public_key(key.public_key());
  }
  void sign(const std::string& file, const minisign::SecretKey& key) {
    sources[file + "." + minisign::name_of(key.id) + ".minisig"] =
        minisign::write_signature(minisign::sign(key, sources.at(file), "v"), "c");
  }
  void put(const std::string& content, const minisign::SecretKey& key) {
    sources["emergency/hall.json"] = content;
    sign("emergency/hall.json", key);
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
    for (const auto& entry : std::get<vorab::policy::Terms>(rule.kind).entries) {
      out += (out.empty() ? "" : " ") + entry.word;
    }
  }
  return out;
}

bool says(const InForce& in_force, Trouble trouble) {
  return std::any_of(in_force.reports.begin(), in_force.reports.end(),
                     [&](const Report& report) { return report.code == trouble; });
}

}  // namespace

TEST_CASE("an emergency rule adds to the policy, and goes when its file goes") {
  World world;
  CHECK(words_of(*world.change()) == "Seeadler");
  world.sources["emergency/hall.json"] = emergency("Halle 3");
  auto in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler Halle 3");
  CHECK(in_force->reports.empty());
  REQUIRE(in_force->emergencies.size() == 1);
  CHECK_FALSE(world.keeper->reload());

  world.sources.erase("emergency/hall.json");
  in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler");
  world.restart();
  CHECK(words_of(*world.change()) == "Seeadler");
}

TEST_CASE("it needs no policy, and then is what is in force until it is over") {
  World world;
  world.sources.erase("a.json");
  world.sources["emergency/hall.json"] = emergency("Halle 3");
  auto in_force = world.change();
  CHECK(words_of(*in_force) == "Halle 3");
  CHECK(in_force->only_emergencies);
  CHECK(state_at(in_force.get(), world.clock.now()) == State::ok);
  world.clock.set("2026-12-05T00:00:00Z");
  CHECK(state_at(in_force.get(), world.clock.now()) == State::no_policy);
  in_force = world.change();
  CHECK_FALSE(in_force->policy);
  REQUIRE(in_force->emergencies.size() == 1);
  CHECK(in_force->emergencies[0].over);
  CHECK(in_force->reports.empty());
}

TEST_CASE("with an emergency key its word counts alone, not that of the policy's key") {
  World world;
  world.install("policy", world.legal);
  world.install("emergency", world.officer);
  world.sign("a.json", world.legal);
  world.put(emergency("Halle 3"), world.legal);
  auto in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler");
  CHECK(says(*in_force, Trouble::bad_emergency));

  world.put(emergency("Halle 3"), world.officer);
  in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler Halle 3");
  CHECK(in_force->reports.empty());
  CHECK(in_force->emergencies[0].signers == std::vector<std::string>{"k"});
}

TEST_CASE("without an emergency key the policy's key is asked for, without any none is") {
  World world;
  world.install("policy", world.legal);
  world.sign("a.json", world.legal);
  world.sources["emergency/hall.json"] = emergency("Halle 3");
  CHECK(words_of(*world.change()) == "Seeadler");
  world.put(emergency("Halle 3"), world.officer);
  CHECK(words_of(*world.change()) == "Seeadler");
  world.put(emergency("Halle 3"), world.legal);
  CHECK(words_of(*world.change()) == "Seeadler Halle 3");
}

TEST_CASE("a broken or foreign one gives way to its last good version until that ends") {
  World world;
  world.install("emergency", world.officer);
  world.put(emergency("Halle 3"), world.officer);
  CHECK(words_of(*world.change()) == "Seeadler Halle 3");
  for (const bool restarted : {false, true}) {
    world.sources["emergency/hall.json"] =
        emergency("Halle 4", "2026-12-01").substr(0, 90 + restarted);
    if (restarted) world.restart();
    const auto in_force = world.change();
    CHECK(words_of(*in_force) == "Seeadler Halle 3");
    CHECK(says(*in_force, Trouble::bad_emergency));
  }
  world.put(emergency("Halle 4", "2026-12-01"), world.legal);
  CHECK(words_of(*world.change()) == "Seeadler Halle 3");
  world.clock.set("2026-12-05T00:00:00Z");
  const auto in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler");
  CHECK(in_force->emergencies[0].over);
}

TEST_CASE("what was replaced or is over does not come back") {
  World world;
  world.install("emergency", world.officer);
  world.put(emergency("Halle 3", "2026-11-30T08:00:00Z"), world.officer);
  CHECK(words_of(*world.change()) == "Seeadler Halle 3");
  world.put(emergency("Halle 4", "2026-11-30T09:00:00Z"), world.officer);
  CHECK(words_of(*world.change()) == "Seeadler Halle 4");

  world.put(emergency("Halle 3", "2026-11-30T08:00:00Z"), world.officer);
  CHECK(words_of(*world.change()) == "Seeadler Halle 4");  // the last good one
  world.state.kept.erase("/state/last-good-emergency");
  world.restart();
  CHECK(words_of(*world.change()) == "Seeadler");

  world.put(emergency("Halle 4", "2026-11-30T09:00:00Z"), world.officer);
  world.clock.set("2026-12-05T00:00:00Z");
  CHECK(words_of(*world.change()) == "Seeadler");
  world.clock.set("2026-12-01T00:00:00Z");
  const auto in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler");
  CHECK(says(*in_force, Trouble::bad_emergency));
  world.put(emergency("Halle 4", "2026-11-30T10:00:00Z"), world.officer);
  CHECK(words_of(*world.change()) == "Seeadler Halle 4");
}

TEST_CASE("a broken policy changes nothing about it, nor a vanished folder") {
  World world;
  world.sources["emergency/hall.json"] = emergency("Halle 3");
  CHECK(words_of(*world.change()) == "Seeadler Halle 3");
  world.sources["a.json"] = "{";
  CHECK(words_of(*world.change()) == "Seeadler Halle 3");
  const store::Sources all = std::exchange(world.sources, {});
  world.restart();
  // A replayed disk without files still has its folder: the keeper is asked about another one.
  struct Gone final : vorab::policy::Files {
    Kind kind(const std::filesystem::path&) const override { return Kind::missing; }
    std::optional<std::vector<std::string>> names(const std::filesystem::path&) const override {
      return std::nullopt;
    }
    std::optional<std::uintmax_t> size(const std::filesystem::path&) const override {
      return std::nullopt;
    }
    std::optional<std::string> read(const std::filesystem::path&, std::size_t) const override {
      return std::nullopt;
    }
  } gone;
  world.keeper.emplace("/etc/vorab", gone, world.last_good, world.highest, std::filesystem::path(),
                       world.clock);
  const auto in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler Halle 3");
  CHECK(says(*in_force, Trouble::missing_folder));
}

TEST_CASE("five count at most, and each id once") {
  World world;
  for (int i = 0; i < 6; ++i) {
    std::string one = emergency("Halle " + std::to_string(i) + "00");
    one.replace(one.find("hall-3"), 6, "hall-" + std::to_string(i));
    world.sources["emergency/" + std::to_string(i) + ".json"] = one;
  }
  auto in_force = world.change();
  CHECK(in_force->emergencies.size() == 5);
  CHECK(says(*in_force, Trouble::bad_emergency));
  world.sources.erase("emergency/5.json");
  world.sources["emergency/4.json"] = world.sources["emergency/0.json"];
  in_force = world.change();
  CHECK(in_force->emergencies.size() == 4);
  CHECK(says(*in_force, Trouble::bad_emergency));
}

TEST_CASE("groups that the machine is none of are not told") {
  World world;
  world.sources["emergency/hall.json"] =
      emergency("Halle 3", "2026-11-30", "2026-12-04", R"("audience": ["plant-berlin"], )");
  CHECK(words_of(*world.change()) == "Seeadler Halle 3");  // nobody said who writes here
  world.sources["audience.txt"] = "sales\n";
  const auto in_force = world.change();
  CHECK(words_of(*in_force) == "Seeadler");
  CHECK(in_force->emergencies[0].elsewhere);
  world.sources["audience.txt"] = "# Berlin\r\nsales\r\n plant-berlin # since May\r\n";
  CHECK(words_of(*world.change()) == "Seeadler Halle 3");
}
