// SPDX-License-Identifier: Apache-2.0
#include "policy/list_files.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;
using test::FakeFiles;

namespace {

std::string policy(const std::string& list) {
  return R"({"format": 1, "id": "p", "lists": {"l": )" + list +
         R"(}, "rules": [{"id": "r", "kind": "terms", "list": "l"}]})";
}

std::string words(const LoadResult& result) {
  if (!result.policy) return test::brief(result.problems);
  std::string out;
  for (const Entry& entry : std::get<Terms>(result.policy->rules.at(0).kind).entries) {
    out += entry.word + (entry.disguised ? "! " : " ");
  }
  return out;
}

}  // namespace

TEST_CASE("a list may stand in a file of the policy's folder", "[policy]") {
  FakeFiles files;
  files.texts = {
      {"s/policy.json", policy(R"({"file": "lists/l.csv"})")},
      {"s/lists/l.csv", "word;note\nSeeadler;x\n"},
      {"d/10.json", policy(R"({"words": ["NX-7"], "file": "l.txt", "disguised": true})")},
      {"d/l.txt", "Seeadler\n"}};
  CHECK(words(load("s", files)) == "Seeadler ");
  CHECK(words(load("d", files)) == "NX-7! Seeadler! ");
  CHECK(words(load("d/10.json", files)) == "NX-7! Seeadler! ");
}

TEST_CASE("a list file that is not there", "[policy]") {
  FakeFiles files;
  files.texts = {{"s/policy.json", policy(R"({"file": "lists/custmers.csv"})")},
                 {"s/lists/customers.csv", "word\nSeeadler\n"}};
  CHECK(words(load("s", files)) ==
        "1:50 /lists/l/file: there is no list file \"lists/custmers.csv\" | write "
        "\"lists/customers.csv\"");
}

TEST_CASE("a list file outside the folder is not read", "[policy]") {
  FakeFiles files;
  files.texts = {{"s/policy.json", policy(R"({"file": "l.csv"})")},
                 {"s/l.csv", "word\nSeeadler\n"}};
  files.links = {{"s/l.csv", "/etc/passwd"}};
  CHECK(words(load("s", files)).find("leads out of the policy's folder") != std::string::npos);
  CHECK_FALSE(files.reads.contains("s/l.csv"));
  files.links = {{"s", "/srv/policy"}, {"s/l.csv", "/srv/policy-2/l.csv"}};
  CHECK(words(load("s", files)).find("leads out of") != std::string::npos);
  files.links = {{"s", "/srv/policy"}, {"s/l.csv", "/srv/policy/store/l.csv"}};
  CHECK(words(load("s", files)) == "Seeadler ");
}

TEST_CASE("errors of a list file are its own", "[policy]") {
  FakeFiles files;
  files.texts = {{"s/policy.json", policy(R"({"file": "l.csv"})")}, {"s/l.csv", "word\n…\n"}};
  const auto broken = load("s", files);
  REQUIRE(broken.problems.size() == 1);
  CHECK(broken.problems[0].place.file == "s/l.csv");
  CHECK(broken.problems[0].place.line == 2);
  files.odd = {{"s/l.csv", Files::Kind::other}};
  CHECK(words(load("s", files)).find("this is no regular file") != std::string::npos);
  files.odd.clear();
  files.sizes = {{"s/l.csv", std::uintmax_t{9} << 20}};
  CHECK(words(load("s", files)).find("at most 8 are read") != std::string::npos);
}
