// SPDX-License-Identifier: Apache-2.0
// requires: what must accompany something.
#include "rules/requires_texts.h"
#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

policy::Requires praise() {
  policy::Requires out;
  out.entries = entries({"M3", "Musterwerk"});
  out.with = entries({"großartig", "klasse", "great", "love"});
  out.needs_in = {
      {"de",
       {entries({"ich arbeite … bei Musterwerk", "mein Arbeitgeber"}), {"Werbung", "Anzeige"}}},
      {"en", {entries({"I work … for Musterwerk", "my employer"}), {"ad"}}}};
  return out;
}

std::string message(const policy::Requires& needed, const std::string& text, Context context = {}) {
  const auto result = check(rule(needed), text, std::move(context));
  return result.findings.empty() ? "" : result.findings[0].message;
}

bool asks(const policy::Requires& needed, const std::string& text, Context context = {}) {
  return !message(needed, text, std::move(context)).empty();
}

}  // namespace

TEST_CASE("a disclosure accompanies what needs one") {
  const auto rule_of = praise();
  for (const std::string text :
       {"Der neue M3 ist großartig!", "The new M3 is great, you will love it",
        "Der M3 ist klasse. Ich arbeite bei Gegenwerk."}) {
    INFO(text);
    CHECK(asks(rule_of, text));
  }
  for (const std::string text :
       {"Der neue M3 ist da", "Die Pumpe ist großartig", "#Werbung Der neue M3 ist großartig",
        "Der M3 ist klasse. Ich arbeite seit 2019 als Ingenieurin bei Musterwerk.",
        "I work as an engineer for Musterwerk and love the M3", "M3 😍 love #Werbung"}) {
    INFO(text);
    CHECK_FALSE(asks(rule_of, text));
  }
}

TEST_CASE("the message says what is wrong with it, and offers a text to add") {
  const auto needed = praise();
  Context german;
  german.locale = "de";
  const auto missing = check(rule(needed), "Der neue M3 ist großartig!", german).findings.at(0);
  CHECK(missing.message == "Zu „M3“ gehört hier ein Hinweis. Es fehlt zum Beispiel „#Werbung“.");
  CHECK(missing.instead == std::vector<std::string>{"#Werbung"});
  CHECK(missing.replace == "copy");
  CHECK(message(needed, "Der neue M3 ist großartig! #ad", german).find("nicht in der Sprache") !=
        std::string::npos);
  CHECK(message(needed, "Der neue M3 ist großartig! Das ist keine #Werbung", german)
            .find("verneint") != std::string::npos);
  CHECK(message(needed, "Der neue M3 ist großartig, „#Werbung“ hin oder her", german)
            .find("Anführungszeichen") != std::string::npos);
  CHECK(message(needed, "The new M3 is great https://a.example/#ad").find("missing") !=
        std::string::npos);
}

TEST_CASE("early enough") {
  auto needed = praise();
  const std::string late = "Der neue M3 ist großartig" + std::string(300, '!') + " #Werbung";
  CHECK_FALSE(asks(needed, late));
  needed.early = policy::Early::fold;
  Context linkedin;
  linkedin.locale = "de";
  linkedin.site = "linkedin";
  CHECK(message(needed, late, linkedin).find("zu spät") != std::string::npos);
  CHECK_FALSE(asks(needed, "#Werbung Der neue M3 ist großartig", linkedin));
  needed.early = policy::Early::start;
  CHECK_FALSE(asks(needed, "Hallo zusammen! #Werbung Der neue M3 ist großartig"));
  CHECK(asks(needed, "Der neue M3 ist für uns alle und auch für dich einfach großartig #Werbung"));
  needed.early = policy::Early::characters;
  needed.characters = 8;
  CHECK_FALSE(asks(needed, "#Werbung M3 großartig"));
  CHECK(asks(needed, "M #Werbung M3 großartig"));
}

TEST_CASE("another language will do where the rule says so, or asks for nothing in this one") {
  auto needed = praise();
  needed.any_language = true;
  CHECK_FALSE(asks(needed, "Der neue M3 ist großartig! #ad"));
  needed.any_language = false;
  needed.needs_in.erase(needed.needs_in.begin());
  CHECK_FALSE(asks(needed, "Der neue M3 ist großartig! #ad"));
  needed.needs.hashtags = {"Werbung"};
  CHECK(asks(needed, "Der neue M3 ist großartig! #ad"));
  CHECK_FALSE(asks(needed, "The new M3 is great and you will love it #Werbung"));
}

TEST_CASE("triggers: close together, tags, rules, every post") {
  auto needed = praise();
  needed.with_within = 3;
  CHECK(asks(needed, "Der M3 ist wirklich großartig"));
  CHECK_FALSE(asks(needed, "Der M3 ist da und ich finde das Wetter heute großartig"));

  policy::Requires tagged;
  tagged.hashtags = {"MusterwerkM3"};
  tagged.needs.hashtags = {"ad"};
  CHECK(asks(tagged, "look #MusterwerkM3"));
  CHECK_FALSE(asks(tagged, "look #MusterwerkM3 #ad"));
  CHECK_FALSE(asks(tagged, "look"));

  policy::Requires always;
  always.always = true;
  always.needs.hashtags = {"ad"};
  CHECK(asks(always, "look"));
  CHECK_FALSE(asks(always, " \n"));
  CHECK_FALSE(check(rule(always), "look").findings.at(0).start.has_value());

  policy::Requires by_rule;
  by_rule.rules = {"names"};
  by_rule.needs.hashtags = {"ad"};
  auto names = terms({"Seeadler"}, "names");
  names.quiet = true;
  const auto both = policy_of({rule(by_rule), names});
  CHECK(spans(check(both, "Der Seeadler")) == Spans{{4, 12}});
  CHECK(check(both, "Der Seeadler #ad").findings.empty());
  CHECK(check(both, "Der Adler").findings.empty());
}

TEST_CASE("unless and sites narrow it like any rule") {
  auto narrowed = rule(praise());
  narrowed.unless.emplace().hashtags = {"privat"};
  CHECK(check(narrowed, "Der M3 ist großartig #privat").findings.empty());
  narrowed.sites = {"x"};
  Context linkedin;
  linkedin.site = "linkedin";
  CHECK(check(narrowed, "Der M3 ist großartig", linkedin).findings.empty());
}

TEST_CASE("once for a thread") {
  auto needed = praise();
  needed.thread = true;
  const auto built = RuleSet::build(policy_of({rule(needed), terms({"Adler"}, "other")}));
  CHECK(built.rules->knows_threads());
  Context part;
  part.in_thread = true;
  CHECK(built.rules->check("Der M3 ist großartig", part).findings.empty());
  CHECK(built.rules->check("Der M3 ist großartig", {}).findings.size() == 1);
  const auto thread = built.rules->check_thread({"Der M3 ist da", "Der Adler ist großartig"}, {});
  REQUIRE(thread.findings.size() == 1);
  CHECK(thread.findings[0].scope == "thread");
  CHECK_FALSE(thread.findings[0].start.has_value());
  CHECK(built.rules->check_thread({"#Werbung Der M3", "großartig"}, {}).findings.empty());
}
