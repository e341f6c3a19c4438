// SPDX-License-Identifier: Apache-2.0
#include "rules/draft.h"

#include "edits.h"
#include "rules/draft_support.h"
#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

// A bit of everything that may look beyond a line.
policy::Policy everything() {
  std::vector<policy::Rule> rules;
  auto disguised = entries({"Seeadler", "Projekt Nordstern", "NX-7"});
  for (auto& entry : disguised) entry.disguised = true;
  rules.push_back(rule(policy::Terms{disguised, policy::Match::inflected}, "names"));
  rules.push_back(
      rule(policy::Terms{entries({"Nordstern", "C++"}), policy::Match::exact}, "exact"));
  rules.push_back(rule(policy::Terms{entries({"Habichtskauz"}), policy::Match::fuzzy}, "fuzzy"));
  rules.push_back(terms({"eins\nzwei\ndrei", "Müller & Söhne"}, "lines"));
  auto german = terms({"Nordstern"}, "german");
  german.languages = {"de"};
  rules.push_back(german);
  auto wording = rule(policy::Wording{entries({"SeeAdler"})}, "wording");
  wording.instead["de"] = "Seeadler";
  rules.push_back(wording);
  rules.push_back(rule(policy::Pattern{"MW-\\d+", false, true}, "serial"));
  rules.push_back(rule(policy::Pattern{"^eins$", false, false}, "whole-line"));
  rules.push_back(rule(policy::Pattern{"\\d{3,}", false, false}, "digits"));
  rules.push_back(rule(policy::Pattern{"(?s)eins.{0,9}zwei", true, false}, "across"));
  rules.push_back(rule(policy::Hashtags{{}, {}, entries({"leak*"})}, "tags"));
  rules.push_back(rule(policy::Mentions{entries({"musterwerk"}), entries({"rivale"})}, "handles"));
  policy::Links links;
  links.hosts = entries({"*.corp"});
  links.private_addresses = links.internal_names = true;
  rules.push_back(rule(links, "links"));
  policy::Dates dates;
  dates.days = {std::chrono::year{2027} / 3 / 1};
  dates.ranges = dates.relative = true;
  rules.push_back(rule(dates, "dates"));
  auto near = terms({"Zahlen"}, "near");
  near.near = policy::Near{entries({"geheim"}), 3, policy::Severity::hint};
  rules.push_back(near);
  auto asking = rule(policy::Pattern{"\\d{2,}", false, false}, "asking");
  asking.near = policy::Near{entries({"geheim", "Seeadler"}), 3, {}};
  rules.push_back(asking);
  auto unsure = rule(policy::Pattern{"[a-z]{4}", false, false}, "unsure");
  unsure.severity = policy::SeverityScale{{}, 0.6, {}};
  unsure.confidence = 0.5;
  unsure.raise = policy::Sway{entries({"Nordstern"}), 3, 0.2};
  unsure.unless = policy::Unless{entries({"gestern"}), {}, {}, {}};
  rules.push_back(unsure);
  auto unless = terms({"Umsatz"}, "unless");
  unless.unless.emplace();
  unless.unless->words = entries({"gestern"});
  unless.unless->hashtags = {"public"};
  unless.unless->rules = {"serial"};
  rules.push_back(unless);
  return policy_of(rules);
}

const std::vector<std::string> kParts{"Seeadler",
                                      "See",
                                      "adler",
                                      "S e e a d l e r",
                                      "Projekt",
                                      "Nordstern",
                                      "NX-7",
                                      "NX",
                                      "7",
                                      "Habichtskauz",
                                      "Habichtkauz",
                                      "eins",
                                      "zwei",
                                      "drei",
                                      "Müller",
                                      "&",
                                      "Söhne",
                                      "SeeAdler",
                                      "MW-123",
                                      "C++",
                                      "#leak2",
                                      "#public",
                                      "@rivale",
                                      "@musterwerk2",
                                      "wiki.corp",
                                      "10.0.0.7",
                                      "srv1.haus.intern",
                                      "1. März",
                                      "2027",
                                      "1.-3. März 2027",
                                      "01.03.",
                                      "morgen",
                                      "Zahlen",
                                      "geheim",
                                      "Umsatz",
                                      "gestern",
                                      "und der",
                                      "and the",
                                      "ist nicht",
                                      "is not",
                                      " ",
                                      " ",
                                      " ",
                                      "\n",
                                      "\n",
                                      "\n\n",
                                      "\r\n",
                                      "\r",
                                      "\u2028",
                                      "-",
                                      ".",
                                      "s",
                                      "\u0301",
                                      "\u200B",
                                      "\u20E3",
                                      "👩\u200D👧",
                                      "❤️",
                                      "🦅",
                                      "ß",
                                      "\u00AD"};

}  // namespace

TEST_CASE("with a draft the findings are those of a rule set that has never seen the text") {
  WithAndWithoutDraft both(everything());
  Context context;
  context.locale = "de";
  context.now = std::chrono::sys_days{std::chrono::year{2027} / 2 / 28};
  vorab::test::Edits edits(kParts, 5);
  for (int round = 0; round < 250; ++round) {
    both.agree(edits.text(round % 10 == 0 ? 5 : 80), context, 40, edits);
  }
  both.done("edits of texts with a bit of everything");
}

TEST_CASE("a draft holds when a rule finds too much, and when the situation changes") {
  auto english = terms({"adler"}, "english");
  english.languages = {"en"};
  auto linkedin = rule(policy::Pattern{"a+", false, false}, "linkedin");
  linkedin.sites = {"linkedin"};
  const auto policy = policy_of({terms({"See"}, "r"), english, linkedin});
  const auto rules = RuleSet::build(policy).rules;
  const auto fresh = RuleSet::build(policy).rules;
  Draft draft;
  const auto same = [&](const std::string& text, const std::string& site = "") {
    Context context;
    context.site = site;
    CHECK(told(rules->check(text, context, &draft)) == told(fresh->check(text, context)));
  };
  std::string many;
  for (int i = 0; i < 150; ++i) many += "See aa See\n";
  same(many);
  same(many.substr(11 * 120));
  same(many.substr(11 * 120), "x");
  same(many.substr(11 * 120), "linkedin");
  same("the adler is not that old\nand the See");
  same("the adler is not that old\nder See ist das nicht und die andere auch nicht, aber sie");
  const auto other = RuleSet::build(policy_of({terms({"old"}, "o")})).rules;
  CHECK(other->check("the old See", {}, &draft).findings.size() == 1);
}

TEST_CASE("what is remembered is bounded and can be forgotten") {
  const auto rules = RuleSet::build(policy_of({terms({"See"})})).rules;
  Draft draft;
  (void)rules->check("am See", {}, &draft);
  CHECK(draft.size() == 6);
  draft.forget();
  CHECK(draft.size() == 0);
  (void)rules->check(std::string(Draft::kMaxBytes + 1, 'a'), {}, &draft);
  CHECK(draft.size() == 0);
}
