// SPDX-License-Identifier: Apache-2.0
#include "policy/inline_source.h"

#include <catch2/catch.hpp>

#include "policy/json_write.h"
#include "policy_support.h"

using namespace vorab::policy;
using test::FakeFiles;

namespace {

const std::string kRules = R"([{"id": "b", "kind": "terms", "list": "l"}])";

std::string inlined(const FakeFiles& files, const std::string& path) {
  auto document = inline_source(path, files);
  if (const auto* problem = std::get_if<Problem>(&document)) return test::brief({*problem});
  return write_json(std::get<Node>(document));
}

std::string stripped(const std::string& text) {
  Node document = *parse_json(text, "t").root;
  strip_source(document);
  return write_json(document);
}

}  // namespace

TEST_CASE("rule files follow the policy's own rules, in name order", "[inline_source]") {
  FakeFiles files;
  files.texts["p/policy.json"] = R"({"format": 1, "rules": [{"id": "a"}]})";
  files.texts["p/rules/20.json"] = R"({"$schema": "x", "rules": [{"id": "c"}]})";
  files.texts["p/rules/10.json"] =
      "\xEF\xBB\xBF"
      R"([{"id": "b"}] // a comment)";
  CHECK(inlined(files, "p") ==
        "{\n\"format\":1,\n\"rules\":[\n{\"id\":\"a\"},\n{\"id\":\"b\"},\n{\"id\":\"c\"}\n]\n}\n");
  files.texts["p/policy.json"] = R"({"format": 1})";
  CHECK(inlined(files, "p") ==
        "{\n\"format\":1,\n\"rules\":[\n{\"id\":\"b\"},\n{\"id\":\"c\"}\n]\n}\n");
}

TEST_CASE("words of list files stand in their lists, behind the list's own", "[inline_source]") {
  FakeFiles files;
  files.texts["p/policy.json"] = R"({"lists": {"l": {"words": ["A"], "file": "lists/l.csv"}}})";
  files.texts["p/lists/l.csv"] =
      "word;instead_de;until;note\nB;;;secret note\nC;c;2027-02-01;\nD;;9999-12-31;\n";
  CHECK(inlined(files, "p") ==
        "{\n\"lists\":{\"l\":{\"words\":[\"A\",\"B\",{\"word\":\"C\",\"instead\":{\"de\":\"c\"},"
        "\"until\":\"2027-02-01\"},{\"word\":\"D\",\"until\":\"9999-12-31\"}]}}\n}\n");
  files.texts["p.json"] = files.texts["p/policy.json"];
  files.texts["lists/l.csv"] = "word\nE\n";
  files.texts["./lists/l.csv"] = "word\nE\n";
  CHECK(inlined(files, "p.json").find(R"("words":["A","E"])") != std::string::npos);
}

TEST_CASE("fingerprint files stand in the rules that name them", "[inline_source]") {
  FakeFiles files;
  files.texts["p/policy.json"] = R"({"rules": [{"fingerprints": ["f/a.json", {"count": 2}]}]})";
  files.texts["p/rules/10.json"] = R"([{"fingerprints": ["f/b.json"]}])";
  files.texts["p/f/a.json"] = R"({"count": 1})";
  files.texts["p/f/b.json"] = R"({"count": 3})";
  CHECK(inlined(files, "p") ==
        "{\n\"rules\":[\n{\"fingerprints\":[{\"count\":1},{\"count\":2}]},\n"
        "{\"fingerprints\":[{\"count\":3}]}\n]\n}\n");
  files.texts.erase("p/f/b.json");
  CHECK(inlined(files, "p").find("no such file") != std::string::npos);
}

TEST_CASE("what has changed since it was checked is a problem", "[inline_source]") {
  FakeFiles files;
  files.texts["p/policy.json"] = "{";
  CHECK(inlined(files, "p").find("changed while it was read") != std::string::npos);
  files.texts["p/policy.json"] = R"({"lists": {"l": {"file": "l.csv"}}})";
  CHECK(inlined(files, "p").find("there is no such file") != std::string::npos);
  files.texts["p/l.csv"] = "no table";
  CHECK(inlined(files, "p").find("changed while it was read") != std::string::npos);
}

TEST_CASE("what only authors need is taken out, wherever it stands", "[inline_source]") {
  CHECK(stripped(R"({"$schema": "s", "lists": {"note": {"note": "n", "words": ["a",
          {"word": "b", "note": "n"}]}}, "rules": [{"id": "r", "note": "n", "owner": "o",
          "review_by": "2027-01-01", "examples": {"hit": ["x"]}, "words": [{"word": "c", "note": "n"}],
          "near": {"words": [{"word": "d", "note": "n"}]}}]})") ==
        "{\n\"lists\":{\"note\":{\"words\":[\"a\",{\"word\":\"b\"}]}},\n\"rules\":[\n"
        "{\"id\":\"r\",\"words\":[{\"word\":\"c\"}],\"near\":{\"words\":[{\"word\":\"d\"}]}}\n]\n}"
        "\n");
}

TEST_CASE("exercises stay, other examples do not", "[inline_source]") {
  CHECK(
      stripped(R"({"rules": [{"id": "a", "examples": {"hit": ["x", {"text": "y", "practice": "de"},
      {"text": "z", "site": "x"}], "miss": ["w"]}}, {"id": "b", "examples": {"miss": ["v"]}}]})") ==
      "{\n\"rules\":[\n{\"id\":\"a\",\"examples\":{\"hit\":[{\"text\":\"y\",\"practice\":\"de\"}]}}"
      ","
      "\n{\"id\":\"b\"}\n]\n}\n");
}
