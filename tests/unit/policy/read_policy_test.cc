// SPDX-License-Identifier: Apache-2.0
#include "policy/read_policy.h"

#include <catch2/catch.hpp>

#include "policy/dates.h"
#include "policy_support.h"

using namespace vorab::policy;
using test::first_problem;
using test::policy_with;

TEST_CASE("every field of a policy is read", "[policy]") {
  const auto result = test::read(policy_with(R"(
    "$schema": "x", "version": 12, "title": {"de": "T", "en": "t"}, "publisher": "P",
    "issued": "2026-11-01", "expires": "2027-05-01", "guideline": "https://a.example",
    "languages": ["en", "de"], "sites": ["x", "bluesky"],
    "contacts": [{"role": {"de": "Presse", "en": "Press"}, "mail": "a@b.example", "phone": "1"}],
    "settings": {"hold_ms": 0, "without_host": "ask", "shortcuts": {"next": "Alt+Shift+N"}},)"));
  INFO(test::brief(result.problems));
  REQUIRE(result.policy);
  CHECK(result.problems.empty());
  const Policy& policy = *result.policy;
  CHECK(policy.id == "p");
  CHECK(policy.version == 12);
  CHECK(policy.title.at("de") == "T");
  CHECK(policy.publisher == "P");
  CHECK(policy.issued == "2026-11-01");
  CHECK(policy.expires == "2027-05-01");
  CHECK(policy.expires_at == parse_date("2027-05-02"));  // the end of the day
  CHECK(policy.guideline == "https://a.example");
  CHECK(policy.languages == std::vector<std::string>{"en", "de"});
  CHECK(policy.sites == std::vector<std::string>{"x", "bluesky"});
  REQUIRE(policy.contacts.size() == 1);
  CHECK(policy.contacts[0].role.at("en") == "Press");
  CHECK(policy.contacts[0].mail == "a@b.example");
  CHECK(policy.contacts[0].phone == "1");
  CHECK(policy.settings.hold_ms == 0);
  CHECK(policy.settings.without_host == "ask");
  CHECK(policy.settings.shortcuts.at("next") == "Alt+Shift+N");
  CHECK(policy.place.line == 1);
  CHECK(policy.expires_place.pointer == "/expires");
}

TEST_CASE("a small policy has the defaults", "[policy]") {
  const auto result = test::read(policy_with(""));
  REQUIRE(result.policy);
  CHECK(result.problems.empty());
  CHECK(result.policy->languages == std::vector<std::string>{"de", "en"});
  CHECK(result.policy->sites == std::vector<std::string>{"linkedin", "xing", "x"});
  CHECK(result.policy->settings.hold_ms == 300);
  CHECK(result.policy->settings.without_host == "post");
  CHECK_FALSE(result.policy->expires_at);
}

TEST_CASE("format and id must be there", "[policy]") {
  const auto result = test::read("{}");
  CHECK_FALSE(result.policy);
  REQUIRE(result.problems.size() == 2);
  CHECK(result.problems[0].message == "\"format\" is missing here");
  CHECK(result.problems[1].message == "\"id\" is missing here");
  CHECK(first_problem("{\"format\": 2, \"id\": \"a\"}").find("format 1 only | update Vorab") !=
        std::string::npos);
  CHECK(first_problem("{\"format\": \"1\", \"id\": \"a\"}").find("must be a number") !=
        std::string::npos);
}

TEST_CASE("times of a policy", "[policy]") {
  CHECK(first_problem(policy_with(R"("issued": "2026-11-02", "expires": "2026-11-01",)"))
            .find("expires on 2026-11-01, before it is issued on 2026-11-02") != std::string::npos);
  CHECK(first_problem(policy_with(R"("issued": "2026-11-02", "expires": "2026-11-02",)")).empty());
}

TEST_CASE("contacts can be reached", "[policy]") {
  CHECK(first_problem(policy_with(R"("contacts": [{"role": {"de": "a", "en": "b"}}],)"))
            .find("nobody can be reached") != std::string::npos);
  CHECK(first_problem(policy_with(R"("contacts": [{"mail": "a@b.example"}],)"))
            .find("\"role\" is missing") != std::string::npos);
  CHECK(first_problem(policy_with(R"("contacts": [7],)")).find("must be an object") !=
        std::string::npos);
}

TEST_CASE("settings that this version has", "[policy]") {
  CHECK(first_problem(policy_with(R"("settings": {"languages": ["de"]},)"))
            .find("is not understood by this version") != std::string::npos);
  CHECK(first_problem(policy_with(R"("settings": {"hold": 1},)"))
            .ends_with("write one of hold_ms, without_host, shortcuts, reflect, pause, messages, "
                       "log, reasons, counts, locked"));
  CHECK(first_problem(policy_with(R"("settings": {"holdms": 1},)")).ends_with("write \"hold_ms\""));
  CHECK(first_problem(policy_with(R"("settings": {"hold_ms": 2001},)")).find("from 0 to 2000") !=
        std::string::npos);
  CHECK(first_problem(policy_with(R"("settings": {"shortcuts": {"next": "F"}},)"))
            .find("is no shortcut") != std::string::npos);
}

TEST_CASE("lists have good names and words", "[policy]") {
  CHECK(first_problem(policy_with(R"("lists": {"My List": {"words": ["a"]}},)"))
            .ends_with("write \"my-list\""));
  CHECK(first_problem(policy_with(R"("lists": {"l": ["a"]},)")).find("\"l\" must be an object") !=
        std::string::npos);
  CHECK(first_problem(policy_with(R"("lists": {"l": {}},)")).find("\"words\" is missing") !=
        std::string::npos);
  CHECK(first_problem(policy_with(R"("lists": [],)")).find("\"lists\" must be an object") !=
        std::string::npos);
  const auto file = test::read(policy_with(R"("lists": {"l": {"file": "l.csv"}},)"));
  REQUIRE(file.problems.size() == 1);
  CHECK(test::brief(file.problems).find("has no folder in which a list file could be") !=
        std::string::npos);
  for (const char* path : {"../l.csv", "/l.csv", "a/../l.csv", "a//l.csv", "a\\\\l.csv", "./l.csv",
                           "l.xlsx", ".csv", "a/.txt", "a\\u0000/l.csv", ""}) {
    INFO(path);
    const std::string list = "\"lists\": {\"l\": {\"file\": \"" + std::string(path) + "\"}},";
    CHECK_FALSE(first_problem(policy_with(list)).empty());
    CHECK(first_problem(policy_with(list)).find("has no folder") == std::string::npos);
  }
}

TEST_CASE("all problems of a file are told at once, in its order", "[policy]") {
  const auto result = test::read(
      "{\"format\": 1,\n\"id\": \"A\",\n\"version\": 0,\n\"rules\": [\n{\"id\": "
      "\"a\"},\n{\"kind\": \"terms\", \"list\": \"x\"}]}");
  std::vector<std::size_t> lines;
  for (const Problem& problem : result.problems) lines.push_back(problem.place.line);
  CHECK(lines == std::vector<std::size_t>{2, 3, 5, 6, 6});
}

TEST_CASE("a hopeless file has a bounded list of problems", "[policy]") {
  std::string text = "{\"format\": 1, \"id\": \"p\", \"rules\": [";
  for (int i = 0; i < 5000; ++i) text += "7,";
  const auto result = test::read(text + "7]}");
  CHECK(result.problems.size() == 101);
  CHECK(result.problems.back().message == "there are more problems in this file");
  CHECK(has_errors(result.problems));
}
