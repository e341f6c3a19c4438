// SPDX-License-Identifier: Apache-2.0
#include "policy/trust.h"

#include <catch2/catch.hpp>

#include "policy/minisign_secret.h"
#include "policy_support.h"

using namespace vorab::policy;

namespace {

using Kind = Files::Kind;

std::string pub(const minisign::SecretKey& key) {
  return minisign::write_public_key(key.public_key());
}

std::string signed_by(const minisign::SecretKey& key, std::string_view bytes) {
  return minisign::write_signature(minisign::sign(key, bytes, "t"), "c");
}

std::vector<std::string> names_of(const std::optional<Signers>& signers) {
  std::vector<std::string> names;
  if (!signers) return {"none"};
  for (const Signer& signer : signers->keys) names.push_back(signer.name);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("without keys nobody is asked", "[trust]") {
  test::FakeFiles files;
  files.texts["k/policy/README"] = "no key";
  files.texts["k/policy/.old.pub"] = "hidden";
  const Trust trust = read_trust("k", files);
  CHECK_FALSE((trust.policy || trust.emergency || trust.employees));
  CHECK(trust.problems.empty());
}

TEST_CASE("each folder has its own keys, named after their files", "[trust]") {
  test::FakeFiles files;
  const auto legal = minisign::make_key();
  const auto council = minisign::make_key();
  files.texts["k/policy/legal.pub"] = pub(legal);
  files.texts["k/policy/press office.pub"] = pub(minisign::make_key());
  files.texts["k/employees/council.pub"] = pub(council);
  const Trust trust = read_trust("k", files);
  CHECK(names_of(trust.policy) == Names{"legal", "press office"});
  CHECK(names_of(trust.employees) == Names{"council"});
  CHECK_FALSE(trust.emergency);
  CHECK(trust.policy->threshold == 1);
  CHECK(trust.employees->keys[0].key == council.public_key());
  CHECK(trust.problems.empty());
}

TEST_CASE("a threshold is a number of the keys beside it; anything else is the strictest",
          "[trust]") {
  for (const auto& [text, threshold, said] : {std::tuple{"2", 2U, 0U},
                                              {"1\n", 1U, 0U},
                                              {"3 \r\n", 3U, 0U},
                                              {"0", 3U, 1U},
                                              {"4", 3U, 1U},
                                              {"", 3U, 1U},
                                              {"two", 3U, 1U},
                                              {"2 of 3", 3U, 1U},
                                              {"-1", 3U, 1U},
                                              {"99999999999999999999999", 3U, 1U}}) {
    test::FakeFiles files;
    for (const char* name : {"a", "b", "c"}) {
      files.texts[std::string("k/policy/") + name + ".pub"] = pub(minisign::make_key());
    }
    files.texts["k/policy/threshold"] = text;
    const Trust trust = read_trust("k", files);
    INFO(text);
    CHECK(trust.policy->threshold == threshold);
    CHECK(trust.problems.size() == said);
    CHECK(trust.policy->whole == (said == 0));
  }
}

TEST_CASE("what cannot be read is named and opens nothing", "[trust]") {
  test::FakeFiles files;
  const auto key = minisign::make_key();
  files.texts["k/policy/a.pub"] = pub(key);
  files.texts["k/policy/b.pub"] = pub(key);
  files.texts["k/policy/c.pub"] = "no key";
  files.odd["k/policy/d.pub"] = Kind::other;
  const Trust trust = read_trust("k", files);
  CHECK(names_of(trust.policy) == Names{"a"});
  REQUIRE(trust.problems.size() == 3);
  CHECK(trust.problems[0].message == "this key is there twice, as \"a\"");
  CHECK(trust.problems[1].message.starts_with("this is no public key: "));
  CHECK(trust.problems[2].message == "this key cannot be read");

  test::FakeFiles broken;
  broken.texts["k/policy/a.pub"] = "no key";
  const Trust strict = read_trust("k", broken);
  REQUIRE(strict.policy);
  CHECK(strict.policy->keys.empty());
  CHECK(count_votes(*strict.policy, "x", {}).signers.size() < strict.policy->threshold);

  test::FakeFiles shut;
  shut.odd["k/policy"] = Kind::unreadable;
  CHECK(names_of(read_trust("k", shut).policy).empty());
  CHECK_FALSE(read_trust("k", shut).policy->whole);

  test::FakeFiles file;
  file.texts["p/keys"] = "a file in the folder's place";
  const Trust none = read_trust("p/keys", file);
  CHECK((none.policy && none.employees && !none.policy->whole));
  CHECK(none.problems.size() == 1);

  test::FakeFiles link;
  link.odd["p/keys"] = Kind::missing;  // a link to nowhere: listed, and not to be found
  CHECK(read_trust("p/keys", link).policy);
}

TEST_CASE("more than 64 keys are too many", "[trust]") {
  test::FakeFiles files;
  for (int i = 0; i < 66; ++i) {
    files.texts["k/policy/" + std::to_string(i) + ".pub"] = pub(minisign::make_key());
  }
  const Trust trust = read_trust("k", files);
  CHECK(trust.policy->keys.size() == 64);
  CHECK(trust.problems.size() == 1);
}

TEST_CASE("the employees' key is somebody else's", "[trust]") {
  test::FakeFiles files;
  const auto key = minisign::make_key();
  files.texts["k/policy/legal.pub"] = pub(key);
  files.texts["k/employees/council.pub"] = pub(key);
  const Trust trust = read_trust("k", files);
  CHECK(names_of(trust.policy) == Names{"legal"});
  REQUIRE(trust.employees);
  CHECK(trust.employees->keys.empty());
  REQUIRE(trust.problems.size() == 1);
  CHECK(trust.problems[0].message == "this key is one of the company's as well, \"legal\"");
}

TEST_CASE("each signer counts once, and what does not count is explained", "[trust]") {
  const auto legal = minisign::make_key();
  const auto press = minisign::make_key();
  const auto foreign = minisign::make_key();
  const Signers signers{{{"legal", legal.public_key()}, {"press", press.public_key()}}, 2};
  const std::string good = signed_by(legal, "bytes");
  const std::string again = minisign::write_signature(minisign::sign(legal, "bytes", "2"), "c");
  const std::string other = signed_by(press, "other bytes");
  const std::string unknown = signed_by(foreign, "bytes");
  const std::string_view texts[] = {good, again, other, unknown, "no signature"};
  const Vote vote = count_votes(signers, "bytes", texts);
  CHECK(vote.signers == Names{"legal"});
  REQUIRE(vote.wrong.size() == 3);
  CHECK(vote.wrong[0] ==
        "the signature of press (" + minisign::name_of(press.id) + ") is for another content");
  CHECK(vote.wrong[1] ==
        "the key " + minisign::name_of(foreign.id) + " is not installed on this machine");
  CHECK(vote.wrong[2] == "a signature of minisign has four lines");
}

TEST_CASE("a key of another's number is no key of his", "[trust]") {
  const auto legal = minisign::make_key();
  auto forged = minisign::make_key();
  forged.id = legal.id;
  const Signers signers{{{"legal", legal.public_key()}}, 1};
  const std::string text = signed_by(forged, "bytes");
  const std::string_view texts[] = {text};
  const Vote vote = count_votes(signers, "bytes", texts);
  CHECK(vote.signers.empty());
  CHECK(vote.wrong.size() == 1);
}
