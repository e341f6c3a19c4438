// SPDX-License-Identifier: Apache-2.0
#include "policy/adjust.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;

namespace {

// Two layers: a rule with `members`, then one that adjusts it.
LoadResult adjusted(const std::string& members, const std::string& adjust,
                    const std::string& head = "") {
  test::FakeFiles files;
  files.texts = {
      {"d/10.json", R"({"format": 1, "id": "p", )" + head +
                        R"("rules": [{"id": "r", "kind": "pattern", "pattern": "a", )" + members +
                        R"("note": "n"}, {"id": "q", "kind": "pattern", "pattern": "b"}]})"},
      {"d/20.json", "{\"format\": 1, \"id\": \"p2\",\n\"adjust\": [" + adjust +
                        R"(], "rules": [{"id": "own", "kind": "pattern", "pattern": "c"}]})"}};
  return load("d", files);
}

const Rule& first(const LoadResult& result) {
  INFO(test::brief(result.problems));
  REQUIRE(result.policy);
  CHECK(result.problems.empty());
  return result.policy->rules.at(0);
}

std::string said(const std::string& members, const std::string& adjust,
                 const std::string& head = "") {
  const auto result = adjusted(members, adjust, head);
  CHECK(result.policy);  // the rest goes on
  return test::brief(result.problems);
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a layer makes a rule milder, narrower, silent", "[policy]") {
  const auto milder =
      adjusted(R"("severity": "stop", "near": {"words": ["x"], "else_severity": "warn"}, )",
               R"({"rule": "r", "severity": "hint", "show": "once-a-day"})");
  CHECK(std::get<Severity>(first(milder).severity) == Severity::hint);
  CHECK(first(milder).near->else_severity == Severity::hint);
  CHECK(first(milder).show == Show::once_a_day);
  const auto narrower = adjusted(
      R"("sites": ["x", "xing"], )",
      R"({"rule": "r", "sites": ["x"], "surfaces": ["post"], "audience": ["sales"], "only_with": ["image"]})");
  CHECK(first(narrower).sites == std::vector<std::string>{"x"});
  CHECK(first(narrower).surfaces == std::vector<std::string>{"post"});
  CHECK(first(narrower).audience == std::vector<std::string>{"sales"});
  CHECK(first(narrower).only_with == std::vector<std::string>{"image"});
  CHECK(first(adjusted("", R"({"rule": "r", "off": true})")).id == "q");
}

TEST_CASE("no layer makes a rule stricter", "[policy]") {
  CHECK(said("", R"({"rule": "r", "severity": "stop"})") ==
        "2:38 /adjust/0/severity: \"severity\" would be stricter than that of rule \"r\" in "
        "d/10.json:1 | adjust only makes a rule milder, narrower or silent; for more write a rule "
        "of your own");
  CHECK(has(said(R"("sites": ["x"], )", R"({"rule": "r", "sites": ["x", "xing"]})"),
            "\"xing\" is not among them"));
  CHECK(has(said(R"("show": "once-a-day", )", R"({"rule": "r", "show": "always"})"),
            "would show more often"));
}

TEST_CASE("thresholds compare by what they let through", "[policy]") {
  const SeverityRange scale = SeverityScale{0.3, 0.6, 0.9};
  CHECK(is_milder_or_same(scale, scale));
  CHECK(is_milder_or_same(scale, Severity::stop));
  CHECK_FALSE(is_milder_or_same(scale, Severity::warn));
  CHECK_FALSE(is_milder_or_same(Severity::hint, scale));
  CHECK(is_milder_or_same(SeverityScale{0.3, 0.7, {}}, scale));
  CHECK_FALSE(is_milder_or_same(SeverityScale{{}, {}, 0.8}, scale));
  CHECK(is_milder_or_same(Severity::hint, SeverityRange(SeverityScale{0.0, {}, 0.9})));
}

TEST_CASE("only rules of earlier files are adjusted", "[policy]") {
  CHECK(has(said("", R"({"rule": "rr", "off": true})"),
            "no earlier file has a rule \"rr\" | write \"r\""));
  CHECK(has(said("", R"({"rule": "own", "off": true})"),
            "stands in this very file | change it where it stands"));
}

TEST_CASE("what is locked stays", "[policy]") {
  CHECK(has(said(R"("locked": true, )", R"({"rule": "r", "severity": "hint"})"),
            "the rule \"r\" is locked in d/10.json:1 | take this out"));
  test::FakeFiles files;
  files.texts = {
      {"d/10.json", R"({"format": 1, "id": "p", "settings": {"hold_ms": 500, "locked": true},
         "lists": {"l": {"words": ["w"], "locked": true}},
         "rules": [{"id": "r", "kind": "terms", "list": "l"}]})"},
      {"d/20.json", R"({"format": 1, "id": "p2", "settings": {"hold_ms": 0},
         "adjust": [{"rule": "r", "off": true}]})"}};
  const auto locked = load("d", files);
  REQUIRE(locked.policy);
  CHECK(locked.policy->rules.size() == 1);
  CHECK(locked.policy->settings.hold_ms == 500);
  REQUIRE(locked.problems.size() == 2);
  CHECK(has(locked.problems[0].message, "the settings are locked in d/10.json:1"));
  CHECK(has(locked.problems[1].message, "the rule \"r\" is locked"));
}

TEST_CASE("later layers give settings that nobody has locked", "[policy]") {
  test::FakeFiles files;
  files.texts = {
      {"d/10.json", test::policy_with(R"("settings": {"hold_ms": 500},)")},
      {"d/20.json", R"({"format": 1, "id": "p2", "settings": {"without_host": "ask"}})"}};
  const auto result = load("d", files);
  REQUIRE(result.policy);
  CHECK(result.policy->settings.hold_ms == 500);
  CHECK(result.policy->settings.without_host == "ask");
}

TEST_CASE("rules that unless names must be there, silent ones count for nothing", "[policy]") {
  const std::string head = R"("title": {"de": "t", "en": "t"}, )";
  CHECK(has(said(R"("unless": {"rules": ["qq"]}, )", R"({"rule": "q", "severity": "hint"})", head),
            "there is no rule \"qq\" | write \"q\""));
  const auto silent =
      adjusted(R"("unless": {"rules": ["q"]}, )", R"({"rule": "q", "off": true})", head);
  CHECK(first(silent).unless->rules.empty());
}
