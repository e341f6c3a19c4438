// SPDX-License-Identifier: Apache-2.0
#include "policy/tune_pack.h"

#include <catch2/catch.hpp>

#include "packs_support.h"

using namespace vorab::policy;
using namespace test;

namespace {

std::string rule(const std::string& id, const std::string& members) {
  return R"({"id": ")" + id + R"(", "kind": "terms", "words": ["x"], )" + members + kTexts + "}";
}

const std::string kPack = pack_of(
    "",
    rule("ads-plain", "") + "," + rule("ads-sure", R"("severity": {"hint": 0.4, "warn": 0.8}, )") +
        "," +
        rule("ads-near",
             R"("severity": "stop", "near": {"words": ["y"], "else_severity": "warn"}, )") +
        "," +
        rule(
            "ads-posts",
            R"("surfaces": ["post", "article"], "applies": {"from": "2026-06-01", "until": "2027-01-31"}, )"));

LoadResult tuned(const std::string& tuning) {
  return load_with(files_with(kPack, R"({"pack": "ads", )" + tuning + "}"));
}

const Rule& find(const LoadResult& result, const std::string& id) {
  INFO(brief(result.problems));
  REQUIRE(result.policy);
  const auto& rules = result.policy->rules;
  const auto found =
      std::find_if(rules.begin(), rules.end(), [&](const Rule& r) { return r.id == id; });
  REQUIRE(found != rules.end());
  return *found;
}

std::string problem(const std::string& tuning) { return brief(tuned(tuning).problems); }

}  // namespace

TEST_CASE("a severity for all rules keeps them as sure as they were", "[packs]") {
  const auto result = tuned(R"("severity": "hint")");
  CHECK(std::get<Severity>(find(result, "ads-plain").severity) == Severity::hint);
  const auto& scale = std::get<SeverityScale>(find(result, "ads-sure").severity);
  CHECK(scale.hint == 0.4);
  CHECK_FALSE(scale.warn);
  CHECK(find(result, "ads-near").near->else_severity == Severity::hint);
}

TEST_CASE("a severity by rule", "[packs]") {
  const auto result = tuned(R"("severity": {"ads-plain": "stop", "ads-sure": {"warn": 0.9}})");
  CHECK(std::get<Severity>(find(result, "ads-plain").severity) == Severity::stop);
  CHECK(std::get<SeverityScale>(find(result, "ads-sure").severity).warn == 0.9);
  CHECK(std::get<Severity>(find(result, "ads-near").severity) == Severity::stop);
  CHECK(problem(R"("severity": {"ads-plane": "stop"})")
            .find(R"(has no rule "ads-plane" | write "ads-plain")") != std::string::npos);
  CHECK(problem(R"("severity": "loud")").find("/packs/0/severity") != std::string::npos);
}

TEST_CASE("rules that are not wanted are gone", "[packs]") {
  CHECK(ids(tuned(R"("without": ["ads-sure", "ads-near"])")) == "ads-plain ads-posts ");
  CHECK(problem(R"("without": ["ads-shure"])").find("/packs/0/without/0") != std::string::npos);
}

TEST_CASE("narrowing leaves what both allow", "[packs]") {
  const auto result =
      tuned(R"("surfaces": ["post", "comment"], "sites": ["x"], "show": "once-a-day")");
  CHECK(find(result, "ads-plain").surfaces == std::vector<std::string>{"post", "comment"});
  CHECK(find(result, "ads-posts").surfaces == std::vector<std::string>{"post"});
  CHECK(find(result, "ads-posts").sites == std::vector<std::string>{"x"});
  CHECK(find(result, "ads-posts").show == Show::once_a_day);
  CHECK(ids(tuned(R"("surfaces": ["comment"])")) == "ads-plain ads-sure ads-near ");
}

TEST_CASE("a window begins with the later day and ends with the earlier", "[packs]") {
  const auto result = tuned(R"("applies": {"from": "2026-01-01", "until": "2026-12-31"})");
  const auto own = find(load_with(files_with(kPack, "\"ads\"")), "ads-posts");
  CHECK(find(result, "ads-posts").from == own.from);
  CHECK(find(result, "ads-posts").until == find(result, "ads-plain").until);
  CHECK(find(result, "ads-posts").until < own.until);
  CHECK(problem(R"("applies": {"from": "2027-01-01", "until": "2026-12-31"})")
            .find("never applies") != std::string::npos);
}
