// SPDX-License-Identifier: Apache-2.0
#include "store/vouched.h"

#include <catch2/catch.hpp>

#include "policy/minisign_secret.h"

using namespace vorab::store;
namespace policy = vorab::policy;
namespace minisign = vorab::policy::minisign;

namespace {

using Names = std::vector<std::string>;

struct World {
  minisign::SecretKey legal = minisign::make_key();
  minisign::SecretKey press = minisign::make_key();
  minisign::SecretKey council = minisign::make_key();
  policy::Trust trust;
  Sources sources;

  World() {
    trust.policy =
        policy::Signers{{{"legal", legal.public_key()}, {"press", press.public_key()}}, 1};
  }
  void sign(const std::string& file, const minisign::SecretKey& key) {
    sources[file + "." + minisign::name_of(key.id) + ".minisig"] =
        minisign::write_signature(minisign::sign(key, sources.at(file), "t"), "c");
  }
  void install_council() {
    trust.employees = policy::Signers{{{"council", council.public_key()}}, 1};
  }
  [[nodiscard]] Vouched vouched() const { return vouch(trust, sources, "/etc/vorab"); }
};

}  // namespace

TEST_CASE("what is signed counts with its signatures, what is not is named", "[vouched]") {
  World world;
  world.sources = {{"a.json", "a"}, {"b.json", "b"}, {"a.json.bak", "x"}};
  world.sign("a.json", world.legal);
  world.sign("a.json", world.press);
  world.sign("b.json", world.council);
  const Vouched vouched = world.vouched();
  CHECK(vouched.sources.size() == 3);
  CHECK(vouched.sources.at("a.json") == "a");
  REQUIRE(vouched.signed_by.size() == 1);
  CHECK(Names(vouched.signed_by.at("a.json").signers).size() == 2);
  CHECK(vouched.signed_by.at("a.json").employees.empty());
  REQUIRE(vouched.problems.size() == 1);
  CHECK(vouched.problems[0].place.file == "/etc/vorab/b.json");
  CHECK(vouched.problems[0].message == "not signed well enough: 0 of 1 signers; the key " +
                                           minisign::name_of(world.council.id) +
                                           " is not installed on this machine");
}

TEST_CASE("a file's signatures are its own, not those of another's whose name begins so",
          "[vouched]") {
  World world;
  world.sources = {{"a.json", "a"}, {"a.json.json", "b"}};
  world.sign("a.json.json", world.legal);
  const Vouched vouched = world.vouched();
  CHECK(vouched.signed_by.contains("a.json.json"));
  CHECK_FALSE(vouched.signed_by.contains("a.json"));
}

TEST_CASE("of two wanted signers one is too few, and the employees' key is none of them",
          "[vouched]") {
  World world;
  world.trust.policy->threshold = 2;
  world.install_council();
  world.sources["a.json"] = "a";
  world.sign("a.json", world.legal);
  world.sign("a.json", world.council);
  CHECK(world.vouched().problems[0].message == "not signed well enough: 1 of 2 signers (legal)");
  world.sign("a.json", world.press);
  const Vouched vouched = world.vouched();
  CHECK(vouched.problems.empty());
  CHECK(vouched.signed_by.at("a.json").employees == Names{"council"});
  CHECK(vouched.signed_by.at("a.json").agreed);
}

TEST_CASE("the employees' threshold counts for what they agreed to", "[vouched]") {
  World world;
  world.install_council();
  world.trust.employees->keys.push_back({"deputy", minisign::make_key().public_key()});
  world.trust.employees->threshold = 2;
  world.sources["a.json"] = "a";
  world.sign("a.json", world.legal);
  world.sign("a.json", world.council);
  const Vouched vouched = world.vouched();
  CHECK(vouched.signed_by.at("a.json").employees == Names{"council"});
  CHECK_FALSE(vouched.signed_by.at("a.json").agreed);
}

TEST_CASE("employees' keys of which none can be read have not agreed", "[vouched]") {
  World world;
  world.trust.employees.emplace();
  world.sources["a.json"] = "a";
  world.sign("a.json", world.legal);
  CHECK_FALSE(world.vouched().signed_by.at("a.json").agreed);
}

TEST_CASE("a source is not signed, whoever signed it", "[vouched]") {
  World world;
  world.sources["policy.json"] = "a";
  world.sign("policy.json", world.legal);
  const Vouched vouched = world.vouched();
  CHECK(vouched.sources.empty());
  CHECK(vouched.problems.size() == 1);
}

TEST_CASE("a folder is read with its signatures and nothing else", "[vouched]") {
  const Sources disk{{"a.json", "a"},       {"a.json.X.minisig", "s"}, {".b.json", "b"},
                     {"c.txt", "c"},        {"c.txt.minisig", "s"},    {"keys/policy/k.pub", "k"},
                     {"rules/c.json", "d"}, {".e.json.minisig", "s"}};
  policy::Problems problems;
  const Sources read = read_signed("/etc/vorab", Replay(disk, "/etc/vorab"), problems);
  CHECK(problems.empty());
  CHECK(read == Sources{{"a.json", "a"}, {"a.json.X.minisig", "s"}});
  CHECK(signatures_of("/etc/vorab/a.json", Replay(disk, "/etc/vorab")) ==
        Sources{{"a.json.X.minisig", "s"}});
  CHECK(signatures_of("/etc/vorab/c.txt", Replay(disk, "/etc/vorab")) ==
        Sources{{"c.txt.minisig", "s"}});
  CHECK(signatures_of("/etc/vorab/z.json", Replay(disk, "/etc/vorab")).empty());
}

TEST_CASE("a policy that cannot be read is named", "[vouched]") {
  // A folder in its place; nothing else in the way.
  const Sources disk{{"a.json/b", "a"}, {"c.json", "c"}};
  policy::Problems problems;
  CHECK(read_signed("/etc/vorab", Replay(disk, "/etc/vorab"), problems).size() == 1);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].place.file == "/etc/vorab/a.json");
  CHECK_FALSE(problems[0].remedy.empty());
}

TEST_CASE("a file is taken over with its signatures; one that is nowhere goes", "[vouched]") {
  const Sources from{{"a.json", "new"}, {"a.json.X.minisig", "new"}};
  Sources into{{"a.json", "old"}, {"a.json.Y.minisig", "old"}, {"b.json", "b"}};
  take_over("a.json", from, into);
  CHECK(into == Sources{{"a.json", "new"}, {"a.json.X.minisig", "new"}, {"b.json", "b"}});
  take_over("b.json", from, into);
  CHECK(into == from);
}
