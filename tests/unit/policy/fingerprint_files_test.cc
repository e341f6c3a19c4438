// SPDX-License-Identifier: Apache-2.0
#include "policy/fingerprint_files.h"

#include <catch2/catch.hpp>

#include "policy/fingerprint.h"
#include "policy_support.h"

using namespace vorab::policy;
using test::FakeFiles;

namespace {

std::string rules(const std::string& fingerprints) {
  return R"([{"id": "r", "kind": "passages", "fingerprints": )" + fingerprints + "}]";
}

std::string policy(const std::string& fingerprints) {
  return R"({"format": 1, "id": "p", "rules": )" + rules(fingerprints) + "}";
}

std::string fingerprint(const std::string& title) {
  Fingerprint out;
  out.title = title;
  out.words = 40;
  out.gram = 4;
  out.space = 2 * kPlacesPerRun;
  out.bits = {1};
  return to_text(out);
}

std::string titles(const LoadResult& result) {
  if (!result.policy) return test::brief(result.problems);
  std::string out;
  for (const auto& one : std::get<Passages>(result.policy->rules.at(0).kind).fingerprints) {
    out += one->title + ' ';
  }
  return out;
}

}  // namespace

TEST_CASE("fingerprints stand in files below the policy's folder, or in the rule", "[policy]") {
  FakeFiles files;
  files.texts = {{"s/policy.json", R"({"format": 1, "id": "p"})"},
                 {"s/rules/1.json", rules(R"(["fingerprints/a.json"])")},
                 {"s/fingerprints/a.json", fingerprint("A")},
                 {"d/10.json", policy(R"(["f/b.json", )" + fingerprint("C") + "]")},
                 {"d/f/b.json", fingerprint("B")}};
  CHECK(titles(load("s", files)) == "A ");
  CHECK(titles(load("d", files)) == "C B ");
  CHECK(titles(load("d/10.json", files)) == "C B ");
  CHECK(titles(load_text(policy("[" + fingerprint("D") + "]"), "p.json")) == "D ");
}

TEST_CASE("a fingerprint that cannot be read is named", "[policy]") {
  FakeFiles files;
  files.texts = {{"s/policy.json", policy(R"(["fingerprints/strategie.json"])")},
                 {"s/fingerprints/strategy.json", fingerprint("A")}};
  CHECK(titles(load("s", files)) ==
        "1:85 /rules/0/fingerprints/0: there is no fingerprint file "
        "\"fingerprints/strategie.json\" | write \"fingerprints/strategy.json\"");
  files.texts["s/fingerprints/strategie.json"] = "{}";
  const auto broken = load("s", files);
  REQUIRE(broken.problems.size() > 3);
  CHECK(broken.problems[0].place.file == "s/fingerprints/strategie.json");
  files.links = {{"s/fingerprints/strategie.json", "/etc/passwd"}};
  CHECK(titles(load("s", files)).find("leads out of the policy's folder") != std::string::npos);
  CHECK(titles(load_text(policy(R"(["f.json"])"), "p.json")).find("has no folder") !=
        std::string::npos);
  CHECK(titles(load_text(policy(R"(["../f.json"])"), "p.json"))
            .find("is no fingerprint file below the policy's folder") != std::string::npos);
  CHECK(titles(load_text(policy("[7]"), "p.json")).find("an object") != std::string::npos);
}
