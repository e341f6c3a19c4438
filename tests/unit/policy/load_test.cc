// SPDX-License-Identifier: Apache-2.0
#include "policy/load.h"

#include <catch2/catch.hpp>

#include "policy/json_tree.h"
#include "policy_support.h"

using namespace vorab::policy;
using test::FakeFiles;

namespace {

std::string rule(const std::string& id) {
  return R"({"id": ")" + id + R"(", "kind": "pattern", "pattern": "a"})";
}

std::string policy(const std::string& id, const std::string& more = "") {
  return R"({"format": 1, "id": "p", "title": {"de": ")" + id + R"(", "en": "t"}, )" + more +
         R"("rules": [)" + rule(id) + "]}";
}

std::string ids(const LoadResult& result) {
  std::string out;
  if (result.policy) {
    for (const Rule& r : result.policy->rules) out += r.id + ' ';
  }
  return out;
}

std::string first_file(const LoadResult& result) {
  return result.problems.empty()
             ? ""
             : result.problems[0].place.file + ": " + result.problems[0].message;
}

}  // namespace

TEST_CASE("a source folder is one policy in several files", "[policy]") {
  FakeFiles files;
  files.texts = {
      {"s/policy.json", policy("a", R"("languages": ["de"], "lists": {"l": {"words": ["w"]}}, )")},
      {"s/rules/20.json", R"({"rules": [{"id": "c", "kind": "terms", "match": "word", "list": "l",
                                       "message": {"de": "m"}}]})"},
      {"s/rules/10.json", "[" + rule("b") + "]"},
      {"s/rules/notes.txt", "not read"},
      {"s/rules/.10.json.swp.json", "an editor's"}};
  const auto result = load("s", files);
  INFO(first_file(result));
  CHECK(ids(result) == "a b c ");
  CHECK(result.problems.empty());  // the languages of policy.json count in all files
  CHECK_FALSE(files.reads.contains("s/rules/notes.txt"));
}

TEST_CASE("a folder that nobody may enter is one problem", "[policy]") {
  FakeFiles files;
  files.texts = {{"s/policy.json", policy("a")}, {"s/rules/10.json", "[" + rule("b") + "]"}};
  files.odd = {{"s/policy.json", Files::Kind::unreadable}, {"s/rules", Files::Kind::unreadable}};
  const auto result = load("s", files);
  CHECK_FALSE(result.policy);
  REQUIRE(result.problems.size() == 1);
  CHECK(first_file(result) == "s: this folder cannot be read");
}

TEST_CASE("a source with an error is refused as a whole", "[policy]") {
  FakeFiles files;
  files.texts = {{"s/policy.json", policy("a")}, {"s/rules/10.json", "[" + rule("b") + ",]"}};
  const auto result = load("s", files);
  CHECK_FALSE(result.policy);
  REQUIRE(result.problems.size() == 1);
  CHECK(result.problems[0].place.file == "s/rules/10.json");
}

TEST_CASE("files that cannot be read bring no second problems", "[policy]") {
  FakeFiles files;
  files.texts = {
      {"s/policy.json", "{"},
      {"s/rules/10.json", R"([{"id": "c", "kind": "terms", "match": "word", "list": "l"}])"}};
  CHECK(load("s", files).problems.size() == 1);
}

TEST_CASE("ids stand once over all files", "[policy]") {
  FakeFiles files;
  files.texts = {{"s/policy.json", policy("a")}, {"s/rules/10.json", "[" + rule("a") + "]"}};
  const auto result = load("s", files);
  CHECK_FALSE(result.policy);
  CHECK(first_file(result) == "s/rules/10.json: there is a rule \"a\" already, in s/policy.json:1");
}

TEST_CASE("a file is one policy", "[policy]") {
  FakeFiles files;
  files.texts = {{"p.json", policy("a")}, {"q.json", policy("a", R"("x": 1, )")}};
  CHECK(ids(load("p.json", files)) == "a ");
  CHECK_FALSE(load("q.json", files).policy);
}

TEST_CASE("layers: the first gives the head, all give rules", "[policy]") {
  FakeFiles files;
  files.texts = {
      {"d/20.json", policy("b", R"("lists": {"l": {"words": ["w"]}}, )")},
      {"d/10.json", R"({"format": 1, "id": "p", "title": {"de": "a", "en": "t"}, "rules": [
                      {"id": "a", "kind": "terms", "match": "word", "list": "l"}]})"},
      {"d/README.md", "x"}};
  const auto result = load("d", files);
  INFO(first_file(result));
  CHECK(ids(result) == "a b ");
  CHECK(result.policy->title.at("de") == "a");
  CHECK(result.problems.empty());
}

TEST_CASE("layers: a broken file silences no good one", "[policy]") {
  FakeFiles files;
  files.texts = {{"d/10.json", "{"},
                 {"d/20.json", policy("b")},
                 {"d/30.json", policy("c", R"("x": 1, )")},
                 {"d/40.json", policy("b")},
                 {"d/50.json", policy("e")}};
  files.odd = {{"d/45.json", Files::Kind::unreadable}};
  const auto result = load("d", files);
  CHECK(ids(result) == "b e ");
  CHECK(result.policy->title.at("de") == "b");
  std::string broken;
  for (const Problem& p : result.problems) broken += p.place.file + ' ';
  CHECK(broken == "d/10.json d/30.json d/40.json d/45.json ");
  files.texts.erase("d/20.json");
  files.texts.erase("d/40.json");
  files.texts.erase("d/50.json");
  CHECK_FALSE(load("d", files).policy);
}

TEST_CASE("only regular files of a bearable size are opened", "[policy]") {
  FakeFiles files;
  files.odd = {{"pipe", Files::Kind::other}, {"secret", Files::Kind::unreadable}};
  files.texts = {{"big.json", policy("a")},
                 {"grown.json", std::string(kMaxPolicyBytes + 1, ' ')},
                 {"d/10.json/x", ""}};
  files.sizes = {{"big.json", kMaxPolicyBytes + 1}, {"grown.json", 10}};
  CHECK(first_file(load("pipe", files)) == "pipe: this is no regular file");
  CHECK(first_file(load("secret", files)) == "secret: this cannot be read");
  CHECK(first_file(load("nowhere", files)) == "nowhere: there is no such file or folder");
  CHECK(first_file(load("big.json", files)) == "big.json: this file has 8 MiB; at most 8 are read");
  CHECK(files.reads.empty());
  CHECK(first_file(load("grown.json", files)).find("grows while it is read") != std::string::npos);
  CHECK(first_file(load("d", files)) == "d/10.json: this is a folder, but a file is expected");
}

TEST_CASE("an empty folder says what was probably meant", "[policy]") {
  FakeFiles files;
  files.texts = {{"a/x.txt", ""},
                 {"b/policy.json.txt", ""},
                 {"c/rules/10.json", ""},
                 {"d/mine/policy.json", ""}};
  const auto remedy = [&](const char* path) { return load(path, files).problems.at(0).remedy; };
  CHECK(remedy("a").find("a file whose name ends with .json") != std::string::npos);
  CHECK(remedy("b") == "give \"policy.json.txt\" a name that ends with .json");
  CHECK(remedy("c") == "add the policy.json that belongs to rules/");
  CHECK(remedy("d") == "name the policy's own folder: \"d/mine\"");
}

TEST_CASE("a source's odd parts are named", "[policy]") {
  FakeFiles files;
  files.texts = {{"s/policy.json", policy("a")}, {"s/rules", "x"}, {"t/policy.json/x", ""}};
  CHECK(first_file(load("s", files)) == "s/rules: this must be a folder with rule files");
  CHECK(first_file(load("t", files)) == "t/policy.json: this is a folder, but a file is expected");
}

TEST_CASE("a layer may be called policy.json, and what a source does not read is named",
          "[policy]") {
  FakeFiles files;
  files.texts = {{"l/policy.json", policy("a")}, {"l/team.json", policy("b")}};
  CHECK_FALSE(is_source("l", files));
  CHECK(ids(load("l", files)) == "a b ");
  files.texts["l/rules/10.json"] = R"({"rules": [)" + rule("c") + "]}";
  CHECK(is_source("l", files));
  const auto source = load("l", files);
  CHECK(source.policy);
  CHECK_FALSE(has_errors(source.problems));
  CHECK(std::any_of(source.problems.begin(), source.problems.end(), [](const Problem& problem) {
    return problem.place.file == "l/team.json" &&
           problem.message.find("not read") != std::string::npos;
  }));
}

TEST_CASE("policies in memory", "[policy]") {
  CHECK(load_text(policy("a"), "m").policy);
  CHECK(load_text("", "m").problems.at(0).place.file == "m");
  CHECK(load_text(std::string(kMaxPolicyBytes + 1, ' '), "m").problems.size() == 1);
}

TEST_CASE("a collection is linted policy by policy", "[policy]") {
  FakeFiles files;
  files.texts = {{"c/20/policy.json", ""},   {"c/10/layer.json", ""}, {"c/expected.json", ""},
                 {"c/.git/policy.json", ""}, {"d/10.json", ""},       {"s/policy.json", ""},
                 {"s/rules/10.json", ""}};
  using Paths = std::vector<std::filesystem::path>;
  CHECK(policies_in("c", files) == Paths{"c/10", "c/20"});
  CHECK(policies_in("d", files) == Paths{"d"});
  CHECK(policies_in("s", files) == Paths{"s"});
  CHECK(policies_in("s/policy.json", files) == Paths{"s/policy.json"});
  CHECK(policies_in("nowhere", files) == Paths{"nowhere"});
}
