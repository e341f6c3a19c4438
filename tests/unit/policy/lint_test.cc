// SPDX-License-Identifier: Apache-2.0
#include "policy/lint.h"

#include <catch2/catch.hpp>

#include "policy/dates.h"
#include "policy_support.h"

using namespace vorab::policy;

namespace {

const std::string kHead =
    R"("version": 1, "title": {"de": "t", "en": "t"},
       "contacts": [{"role": {"de": "r", "en": "r"}, "mail": "a@b.example"}],)";
const std::string kTexts =
    R"("message": {"de": "m", "en": "m"}, "why": {"de": "w", "en": "w"},
       "examples": {"hit": ["a"], "miss": ["b"]})";

// The messages of all warnings on `day`.
std::string warned(const std::string& head, const std::string& members,
                   const char* day = "2026-11-22") {
  const auto result = test::read("{\"format\": 1, \"id\": \"p\", " + head +
                                 " \"rules\": [{\"id\": \"r\", " + members + "}]}");
  INFO(test::brief(result.problems));
  REQUIRE(result.policy);
  std::string out;
  for (const Problem& problem : lint(*result.policy, parse_date(day).value())) {
    CHECK(problem.level == Problem::Level::warning);
    CHECK_FALSE(problem.remedy.empty());
    out += problem.message + "\n";
  }
  return out;
}

std::string pattern(const std::string& more) {
  return R"("kind": "pattern", "pattern": "a", )" + more;
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a complete policy has nothing to warn of", "[policy]") {
  CHECK(warned(kHead, pattern(kTexts)).empty());
}

TEST_CASE("what people need is missed", "[policy]") {
  const std::string out = warned("", pattern(R"("section": "1")"));
  CHECK(has(out, "no title"));
  CHECK(has(out, "no version"));
  CHECK(has(out, "nobody to ask"));
  CHECK(has(out, "rule \"r\" has no message"));
  CHECK(has(out, "does not say why"));
  CHECK(has(out, "no example of what is found"));
  CHECK(has(warned(kHead, pattern(R"("examples": {"hit": ["a"]})")),
            "no example of what is not found"));
}

TEST_CASE("site data is for networks that the policy names", "[policy]") {
  const std::string data = R"("site_data": {"x": {"post": {"find": [".a"]}}},)";
  CHECK(warned(kHead + data, pattern(kTexts)).empty());
  CHECK(has(warned(kHead + data + R"("sites": ["xing"],)", pattern(kTexts)),
            "site data for x, where Vorab does not look at posts"));
}

TEST_CASE("expiry is told thirty days before", "[policy]") {
  const std::string head = kHead + R"("expires": "2027-05-01",)";
  CHECK(warned(head, pattern(kTexts), "2027-04-01").empty());
  CHECK(has(warned(head, pattern(kTexts), "2027-04-02"), "expires soon, on 2027-05-01"));
  CHECK(has(warned(head, pattern(kTexts), "2027-05-01"), "expires soon"));
  CHECK(has(warned(head, pattern(kTexts), "2027-05-02"), "expired on 2027-05-01"));
}

TEST_CASE("rules that wait for a review or are over", "[policy]") {
  CHECK(warned(kHead, pattern(R"("review_by": "2026-11-22", )" + kTexts)).empty());
  CHECK(has(warned(kHead, pattern(R"("review_by": "2026-11-21", )" + kTexts)),
            "was to be reviewed by 2026-11-21"));
  CHECK(has(warned(kHead, pattern(R"("applies": {"until": "2026-11-21"}, )" + kTexts)),
            "does not apply any more since 2026-11-21"));
  CHECK(warned(kHead, pattern(R"("applies": {"until": "2026-11-22"}, )" + kTexts)).empty());
  CHECK(has(warned(kHead, pattern(R"("embargo_until": "2026-11-22", )" + kTexts)),
            "ended on 2026-11-22"));
}

TEST_CASE("a trial ends, and soon", "[policy]") {
  const std::string trial = pattern(kTexts + R"(, "trial": {"until": "2026-12-24"})");
  CHECK(warned(kHead, trial, "2026-12-24").empty());
  CHECK(has(warned(kHead, trial, "2026-12-25"),
            "the trial of rule \"r\" ended on 2026-12-24: the rule is off"));
  const auto lints = [&](const std::string& until) {
    const std::string rule = pattern(kTexts + R"(, "trial": {"until": ")" + until + "\"}");
    const auto result = test::read("{\"format\": 1, \"id\": \"p\", \"issued\": \"2026-11-01\", " +
                                   kHead + " \"rules\": [{\"id\": \"r\", " + rule + "}]}");
    REQUIRE(result.policy);
    return test::brief(lint(*result.policy, parse_date("2026-11-22").value()));
  };
  CHECK(lints("2027-01-30").empty());
  CHECK(has(lints("2027-01-31"),
            "/rules/0/trial: the trial of rule \"r\" is longer than 90 days "
            "from 2026-11-01 on | let it end by 2027-01-30"));
}

TEST_CASE("rules that no post can meet", "[policy]") {
  CHECK(has(warned(kHead, pattern(R"("sites": ["facebook"], )" + kTexts)),
            "applies nowhere: the policy is not for facebook"));
  CHECK(warned(kHead, pattern(R"("sites": ["facebook", "x"], )" + kTexts)).empty());
  CHECK(has(warned(kHead + R"("languages": ["de"],)", pattern(R"("languages": ["en"], )" + kTexts)),
            "is for posts in en only"));
  CHECK(warned(kHead, pattern(R"("languages": ["en"], )" + kTexts)).empty());
}

TEST_CASE("a rule behind one that finds the same", "[policy]") {
  const auto with = [](const std::string& second) {
    return warned(kHead, pattern(kTexts) + "}, {\"id\": \"s\", " + second + ", " + kTexts);
  };
  CHECK(has(with(R"("kind": "pattern", "pattern": "a", "severity": "stop")"),
            "rule \"s\" finds just what rule \"r\" finds, in p.json:"));
  CHECK(with(R"("kind": "pattern", "pattern": "b")").empty());
  CHECK(with(R"("kind": "pattern", "pattern": "a", "ignore_case": true)").empty());
  CHECK(with(R"("kind": "pattern", "pattern": "a", "sites": ["x"])").empty());
  CHECK(with(R"("kind": "pattern", "pattern": "a", "unless": {"words": ["b"]})").empty());
  CHECK(with(R"("kind": "pattern", "pattern": "a", "embargo_until": "2027-01-01")").empty());
}

TEST_CASE("words whose day is over", "[policy]") {
  const std::string word =
      R"("kind": "terms", "words": [{"word": "Seeadler", "until": "2026-11-21"}], )";
  CHECK(has(warned(kHead, word + kTexts), "is not looked for any more since 2026-11-21"));
  CHECK(warned(kHead, word + kTexts, "2026-11-21").empty());
}

TEST_CASE("very short words", "[policy]") {
  const auto words = [](const std::string& word) {
    return warned(kHead,
                  R"("kind": "terms", "match": "word", "words": [")" + word + "\"], " + kTexts);
  };
  CHECK(has(words("am"), "\"am\" is very short"));
  CHECK(has(words("M"), "very short"));
  CHECK(words("M4").empty());
  CHECK(words("Uhu").empty());
}

TEST_CASE("rules that never show anything are warned of", "[policy]") {
  CHECK(has(warned(kHead, pattern(R"("confidence": 0.4, "severity": {"warn": 0.6}, )" + kTexts)),
            "never sure enough"));
  CHECK(warned(kHead, pattern(R"("confidence": 0.4, "severity": {"warn": 0.6},
    "context": {"raise": {"words": ["geheim"]}}, )" +
                              kTexts))
            .empty());
  CHECK(has(warned(kHead, pattern(R"("quiet": true, )" + kTexts)), "no other rule asks about it"));
  const std::string asking =
      R"("kind": "pattern", "pattern": "b", "unless": {"rules": ["q"]}, )" + kTexts +
      R"(}, {"id": "q", "quiet": true, "kind": "pattern", "pattern": "c", )" + kTexts;
  CHECK(warned(kHead, asking).empty());
}

TEST_CASE("a hint that suffices alone is warned of", "[policy]") {
  const auto sum = [](const std::string& weight) {
    return R"("kind": "sum", "threshold": 3, "hints": [{"words": ["Käse"], "weight": )" + weight +
           R"(}, {"words": ["Allgäu"], "weight": 2}], )" + kTexts;
  };
  CHECK(has(warned(kHead, sum("3")), "alone reaches the threshold"));
  CHECK(warned(kHead, sum("2")).empty());
}
