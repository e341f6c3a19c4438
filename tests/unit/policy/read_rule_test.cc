// SPDX-License-Identifier: Apache-2.0
#include "policy/read_rule.h"

#include <catch2/catch.hpp>

#include "policy/dates.h"
#include "policy_support.h"
#include "validators/validators.h"

using namespace vorab::policy;
using test::first_problem;
using test::rule_with;
using test::terms_with;

namespace {

Rule only_rule(const std::string& text) {
  const auto result = test::read(text);
  INFO(test::brief(result.problems));
  REQUIRE(result.policy);
  return result.policy->rules.at(0);
}

}  // namespace

TEST_CASE("kinds have their defaults", "[policy]") {
  const Rule terms = only_rule(terms_with("\"words\": [\"a\"]"));
  CHECK(std::get<Terms>(terms.kind).match == Match::word);
  CHECK(terms.category == "confidential-project");
  CHECK(std::get<Severity>(terms.severity) == Severity::warn);
  CHECK(terms.show == Show::always);
  CHECK(terms.place.line == 2);
  CHECK(terms.place.pointer == "/rules/0");
  CHECK(only_rule(rule_with(R"("kind": "pattern", "pattern": "a")")).category ==
        "confidential-project");
  CHECK(only_rule(rule_with(R"("kind": "hashtags", "official": ["#a"])")).category == "hashtag");
  const Rule wording = only_rule(
      rule_with(R"("kind": "wording", "words": ["a"], "instead": {"de": "b", "en": "b"})"));
  CHECK(wording.category == "brand");
  CHECK(wording.instead.at("de") == "b");
}

TEST_CASE("a trial has a day, and counts until it is over", "[policy]") {
  const Rule rule = only_rule(terms_with(R"("words": ["a"], "trial": {"until": "2026-12-24"})"));
  CHECK(rule.trial_until == parse_date("2026-12-25"));
  CHECK(rule.trial_place.pointer == "/rules/0/trial");
  CHECK_FALSE(only_rule(terms_with(R"("words": ["a"])")).trial_until);
  const auto wrong = [](const char* trial) {
    return first_problem(terms_with(R"("words": ["a"], "trial": )" + std::string(trial)));
  };
  CHECK(wrong("{}").find("until") != std::string::npos);
  CHECK(wrong(R"({"until": "2026-12-24T09:00:00Z"})").find("a day is wanted") != std::string::npos);
  CHECK(wrong(R"({"until": "soon"})").find("is no date") != std::string::npos);
  CHECK(wrong("true") != "");
}

TEST_CASE("every field of a rule is read", "[policy]") {
  const Rule rule = only_rule(rule_with(R"x(
    "kind": "pattern", "pattern": "(?P<mark>a)", "multiline": true, "ignore_case": true,
    "validator": "iban",
    "category": "customer", "severity": "stop", "message": {"de": "m", "en": "M"},
    "why": {"de": "w", "en": "W"}, "instead": {"en": "i"}, "section": "4.2",
    "link": "https://a.example/b", "contact": "a@b.example", "owner": "Legal", "review_by": "2027-04-01",
    "note": "n", "show": "once-a-day", "sites": ["x"], "surfaces": ["post"], "posting_as": ["personal"],
    "languages": ["de"], "applies": {"from": "2026-12-01", "until": "2026-12-31"},
    "embargo_until": "2027-03-01T09:00:00+01:00")x"));
  const auto& pattern = std::get<Pattern>(rule.kind);
  CHECK(pattern.pattern == "(?P<mark>a)");
  CHECK(pattern.multiline);
  CHECK(pattern.ignore_case);
  CHECK(pattern.validator == vorab::validators::find("iban"));
  CHECK(rule.category == "customer");
  CHECK(std::get<Severity>(rule.severity) == Severity::stop);
  CHECK(rule.message == Localized{{"de", "m"}, {"en", "M"}});
  CHECK(rule.why.at("en") == "W");
  CHECK(rule.instead == Localized{{"en", "i"}});
  CHECK(rule.section == "4.2");
  CHECK(rule.link == "https://a.example/b");
  CHECK(rule.contact == "a@b.example");
  CHECK(rule.owner == "Legal");
  CHECK(rule.review_by == "2027-04-01");
  CHECK(rule.note == "n");
  CHECK(rule.show == Show::once_a_day);
  CHECK(rule.sites == std::vector<std::string>{"x"});
  CHECK(rule.surfaces == std::vector<std::string>{"post"});
  CHECK(rule.posting_as == std::vector<std::string>{"personal"});
  CHECK(rule.languages == std::vector<std::string>{"de"});
  CHECK(rule.from == parse_date("2026-12-01"));
  CHECK(rule.until == parse_date("2027-01-01"));  // the day itself still counts
  CHECK(rule.embargo_until == parse_time("2027-03-01T08:00:00Z"));
}

TEST_CASE("thresholds rise", "[policy]") {
  const Rule rule =
      only_rule(terms_with(R"("words": ["a"], "severity": {"hint": 0.3, "stop": 0.9})"));
  const auto& scale = std::get<SeverityScale>(rule.severity);
  CHECK(scale.hint == 0.3);
  CHECK_FALSE(scale.warn);
  CHECK(scale.stop == 0.9);
  const auto said = [](const std::string& severity) {
    return first_problem(terms_with("\"words\": [\"a\"], \"severity\": " + severity));
  };
  CHECK(said(R"({"hint": 0.9, "warn": 0.6})").find("of \"warn\" is below a milder one") !=
        std::string::npos);
  CHECK(said(R"({"hint": 0.9, "stop": 0.6})").find("of \"stop\" is below a milder one") !=
        std::string::npos);
  CHECK(said("{}").find("no threshold") != std::string::npos);
  CHECK(said(R"({"warm": 0.6})").ends_with("write \"warn\""));
  CHECK(said("7").find("must be \"hint\", \"warn\", \"stop\" or an object with thresholds") !=
        std::string::npos);
}

TEST_CASE("words are met inflected unless the rule says otherwise", "[policy]") {
  const auto match = [](const std::string& members) {
    return std::get<Terms>(
               only_rule(rule_with(R"("kind": "terms", "words": ["a"])" + members)).kind)
        .match;
  };
  CHECK(match("") == Match::inflected);
  CHECK(match(R"(, "match": "exact")") == Match::exact);
  CHECK(match(R"(, "match": "word")") == Match::word);
  CHECK(match(R"(, "match": "inflected")") == Match::inflected);
  CHECK(match(R"(, "match": "fuzzy")") == Match::fuzzy);
  CHECK(first_problem(rule_with(R"("kind": "terms", "words": ["a"], "match": "wrod")"))
            .ends_with("write \"word\""));
}

TEST_CASE("mentions, links and dates", "[policy]") {
  const Rule mentions = only_rule(
      rule_with(R"("kind": "mentions", "official": ["@hafen"], "forbidden": ["＠rivale", "x*"])"));
  CHECK(mentions.category == "mention");
  CHECK(std::get<Mentions>(mentions.kind).official.at(0).word == "hafen");
  CHECK(std::get<Mentions>(mentions.kind).forbidden.at(0).word == "rivale");
  CHECK(std::get<Mentions>(mentions.kind).forbidden.at(1).word == "x*");
  const Rule links = only_rule(rule_with(
      R"("kind": "links", "hosts": ["*.hafen.corp"], "allowed": ["www.hafen.corp"], "internal_names": true)"));
  CHECK(links.category == "internal-link");
  CHECK(std::get<Links>(links.kind).hosts.at(0).word == "*.hafen.corp");
  CHECK(std::get<Links>(links.kind).allowed == std::vector<std::string>{"www.hafen.corp"});
  CHECK(std::get<Links>(links.kind).internal_names);
  CHECK_FALSE(std::get<Links>(links.kind).private_addresses);
  CHECK_FALSE(std::get<Links>(links.kind).collaboration);
  const Rule dates = only_rule(rule_with(R"("kind": "dates", "dates": ["2027-03-01"])"));
  CHECK(dates.category == "embargo");
  using namespace std::chrono;
  CHECK(std::get<Dates>(dates.kind).days ==
        std::vector<year_month_day>{year{2027} / March / day{1}});
  CHECK(std::get<Dates>(dates.kind).without_year);
  CHECK_FALSE(std::get<Dates>(dates.kind).ranges);
  CHECK_FALSE(std::get<Dates>(dates.kind).relative);
}

TEST_CASE("kinds: missing, misspelt", "[policy]") {
  CHECK(first_problem(rule_with("\"words\": [\"a\"]")).find("\"kind\" is missing") !=
        std::string::npos);
  CHECK(first_problem(rule_with("\"kind\": \"term\"")).ends_with("write \"terms\""));
  CHECK(first_problem(rule_with("\"kind\": 7")).find("\"kind\" must be a text") !=
        std::string::npos);
}

TEST_CASE("each kind needs something to look for", "[policy]") {
  CHECK(first_problem(terms_with("\"note\": \"n\"")).find("this rule has no words") !=
        std::string::npos);
  CHECK(first_problem(rule_with("\"kind\": \"pattern\"")).find("\"pattern\" is missing") !=
        std::string::npos);
  CHECK(first_problem(rule_with("\"kind\": \"hashtags\"")).find("has no hashtags") !=
        std::string::npos);
  CHECK(first_problem(rule_with("\"kind\": \"mentions\"")).find("has no handles") !=
        std::string::npos);
  CHECK(first_problem(rule_with("\"kind\": \"links\"")).find("looks for no links") !=
        std::string::npos);
  CHECK(first_problem(rule_with("\"kind\": \"dates\"")).find("\"dates\" is missing") !=
        std::string::npos);
  CHECK(first_problem(rule_with("\"kind\": \"wording\"")).find("this rule has no words") !=
        std::string::npos);
}

TEST_CASE("a rule that never applies is refused", "[policy]") {
  const auto said = [](const std::string& members) {
    return first_problem(terms_with("\"words\": [\"a\"], " + members));
  };
  CHECK(said(R"("applies": {"from": "2027-01-01", "until": "2027-01-01"})").empty());  // one day
  CHECK(said(R"("applies": {"from": "2027-01-02", "until": "2027-01-01"})")
            .find("ends before it begins") != std::string::npos);
  CHECK(said(R"("applies": {"from": "2027-01-01"}, "embargo_until": "2027-01-01")")
            .find("embargo ends before") != std::string::npos);
}
