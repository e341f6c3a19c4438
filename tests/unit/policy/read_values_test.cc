// SPDX-License-Identifier: Apache-2.0
#include "policy/read_values.h"

#include <catch2/catch.hpp>

#include "policy_support.h"

using namespace vorab::policy;
using test::first_problem;
using test::policy_with;
using test::rule_with;
using test::terms_with;

TEST_CASE("wrong types are named, with how to write it", "[policy]") {
  CHECK(first_problem(policy_with("\"version\": \"12\",")) ==
        "1:37 /version: \"version\" must be a number, not a text | write \"version\": 12");
  CHECK(first_problem(policy_with("\"title\": \"T\",")) ==
        "1:35 /title: \"title\" must be an object by language, not a text | "
        "write \"title\": {\"de\": \"…\", \"en\": \"…\"}");
  CHECK(first_problem(policy_with("\"sites\": null,")) ==
        "1:35 /sites: \"sites\" must be a list [ … ], not null | "
        "write \"sites\": [\"linkedin\", \"xing\", \"x\"]");
  CHECK(
      first_problem(policy_with("\"settings\": [],")).find("must be an object { … }, not a list") !=
      std::string::npos);
  CHECK(first_problem(policy_with("\"publisher\": true,"))
            .find("must be a text, not true or false") != std::string::npos);
  CHECK(first_problem("7").find("the policy must be an object { … }, not a number") !=
        std::string::npos);
}

TEST_CASE("unknown keys name the nearest known one", "[policy]") {
  CHECK(first_problem(policy_with("\"ttile\": {},")) ==
        "1:26 /ttile: unknown key \"ttile\" | write \"title\"");
  CHECK(first_problem(policy_with("\"x-ray\": 1,")).find("write one of format, id,") !=
        std::string::npos);
  CHECK(first_problem(terms_with("\"words\": [\"a\"], \"instaed\": {}"))
            .ends_with("write \"instead\""));
  // Only keys that the kind has are proposed.
  CHECK(first_problem(rule_with("\"kind\": \"pattern\", \"pattern\": \"a\", \"wrods\": 1"))
            .find("\"words\"") == std::string::npos);
}

TEST_CASE("keys of later versions are named as such", "[policy]") {
  CHECK(first_problem(policy_with("\"audiences\": [\"sales\"],")) ==
        "1:26 /audiences: \"audiences\" is not understood by this version of Vorab | "
        "write one policy for each audience");
  for (const Keys keys : {policy_keys(), rule_keys()}) {
    for (const Key& key : keys) {
      if (!key.later) continue;
      const std::string member = "\"" + std::string(key.name) + "\": 1";
      const std::string text = keys.data() == policy_keys().data()
                                   ? policy_with(member + ",")
                                   : terms_with("\"words\": [\"a\"], " + member);
      INFO(key.name);
      CHECK(first_problem(text).find("is not understood by this version") != std::string::npos);
    }
  }
}

TEST_CASE("keys of another kind are no unknown keys", "[policy]") {
  CHECK(first_problem(terms_with("\"words\": [\"a\"], \"pattern\": \"x\"")) ==
        "2:63 /rules/0/pattern: \"pattern\" does not belong to a rule of kind \"terms\" | "
        "take it out, or change \"kind\"");
}

TEST_CASE("texts are neither blank nor endless", "[policy]") {
  CHECK(first_problem(policy_with("\"publisher\": \" \\u00a0\",")).find("is empty") !=
        std::string::npos);
  CHECK(first_problem(policy_with("\"publisher\": \"" + std::string(2001, 'x') + "\","))
            .find("has 2001 characters | write at most 2000") != std::string::npos);
}

TEST_CASE("texts by language", "[policy]") {
  CHECK(first_problem(policy_with("\"title\": {\"ed\": \"T\"},")) ==
        "1:36 /title/ed: \"ed\" is no language of this version | write \"de\"");
  CHECK(first_problem(policy_with("\"title\": {},")).find("is empty") != std::string::npos);
  const auto german = test::read(policy_with("\"title\": {\"de\": \"T\"},"));
  CHECK(german.policy);
  CHECK(test::brief(german.problems) ==
        "1:35 /title: \"title\" says nothing in \"en\" | add \"en\": \"…\"");
  CHECK_FALSE(has_errors(german.problems));
  CHECK(test::read(policy_with("\"languages\": [\"de\"], \"title\": {\"de\": \"T\"},"))
            .problems.empty());
  CHECK(first_problem(policy_with("\"languages\": [\"dee\"],")).ends_with("write \"de\""));
}

TEST_CASE("numbers have bounds", "[policy]") {
  CHECK(test::read(policy_with("\"version\": 3.0,")).policy.value().version == 3);
  for (const char* wrong : {"0", "-1", "1.5", "1000000001", "1e300"}) {
    INFO(wrong);
    CHECK(first_problem(policy_with("\"version\": " + std::string(wrong) + ","))
              .find("must be a whole number from 1 to 1000000000") != std::string::npos);
  }
  CHECK(first_problem(terms_with("\"words\": [\"a\"], \"severity\": {\"stop\": 1.5}"))
            .find("must be a number from 0 to 1") != std::string::npos);
}

TEST_CASE("known names, the nearest one named", "[policy]") {
  CHECK(first_problem(policy_with("\"sites\": [\"linkdin\"],")) ==
        "1:36 /sites/0: unknown name \"linkdin\" in \"sites\" | write \"linkedin\"");
  CHECK(
      first_problem(terms_with("\"words\": [\"a\"], \"severity\": \"critical\""))
          .ends_with("unknown name \"critical\" in \"severity\" | write one of hint, warn, stop"));
  CHECK(first_problem(terms_with("\"words\": [\"a\"], \"surfaces\": [\"posts\"]"))
            .ends_with("write \"post\""));
  CHECK(first_problem(terms_with("\"words\": [\"a\"], \"posting_as\": [\"firm\"]"))
            .ends_with("write one of company, personal"));
  const auto twice = test::read(policy_with("\"sites\": [\"x\", \"x\"],"));
  CHECK(twice.policy.value().sites == std::vector<std::string>{"x"});
  CHECK(test::brief(twice.problems).find("stands here twice") != std::string::npos);
  CHECK(first_problem(policy_with("\"sites\": [],")).find("\"sites\" is empty") !=
        std::string::npos);
}

TEST_CASE("bad ids come with a good one", "[policy]") {
  CHECK(first_problem("{\"format\": 1, \"id\": \"Größe & Co\"}").find("write \"groesse-co\"") !=
        std::string::npos);
  CHECK(
      first_problem(terms_with("\"words\": [\"a\"], \"category\": \"a.b\"")).find("no good name") !=
      std::string::npos);
}

TEST_CASE("links and mail addresses", "[policy]") {
  const auto link = [](const std::string& text) {
    return first_problem(policy_with("\"guideline\": \"" + text + "\","));
  };
  CHECK(link("https://intra.example/x?y#z").empty());
  CHECK(link("http://intra.example/x")
            .ends_with("write \"https://intra.example/x\", plain http is not opened"));
  for (const char* wrong :
       {"https://", "https:///x", "intra.example", "https://a b", "javascript:alert(1)"}) {
    INFO(wrong);
    CHECK(link(wrong).find("is no https link") != std::string::npos);
  }
  const auto contact = [](const std::string& text) {
    return first_problem(terms_with("\"words\": [\"a\"], \"contact\": \"" + text + "\""));
  };
  CHECK(contact("presse@musterwerk.example").empty());
  CHECK(contact("Pressestelle, Raum 7").empty());
  for (const char* wrong : {"@", "a@b", "a@b.", "a@.b@c.de", "@b.de", "a b@c.de", "a@.de"}) {
    INFO(wrong);
    CHECK(contact(wrong).find("is no mail address") != std::string::npos);
  }
}

TEST_CASE("days and moments", "[policy]") {
  CHECK(first_problem(policy_with("\"issued\": \"2026-11-01T00:00:00Z\","))
            .find("is a time, but a day is wanted") != std::string::npos);
  CHECK(first_problem(terms_with("\"words\": [\"a\"], \"embargo_until\": \"tomorrow\""))
            .find("is no date or time | write a day like") != std::string::npos);
}
