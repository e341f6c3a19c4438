// SPDX-License-Identifier: Apache-2.0
#include "rules/hidden_finder.h"

#include <nlohmann/json.hpp>

#include "cases.h"
#include "edits.h"
#include "rules/draft.h"
#include "rules/finding_json.h"
#include "rules/hidden_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;
using policy::Match;

namespace {

const std::vector<std::string> kNames{
    "Seeadler",      "Projekt Nordstern", "Müller & Söhne", "NX-700 Delta",     "Haus der Töne",
    "Neuer Habicht", "O'Neill-Werke",     "Straßenfuchs",   "Kestrel Dynamics", "Seeadlerhorst"};

const std::vector<std::string> kParts{"Seeadler",
                                      "seeadlers",
                                      "Seeadlern",
                                      "Projekt",
                                      "Nordstern",
                                      "Projekts",
                                      "Nordsterns",
                                      "Müller",
                                      "Mueller",
                                      "&",
                                      "und",
                                      "Söhne",
                                      "Soehnen",
                                      "NX",
                                      "700",
                                      "7OO",
                                      "Delta",
                                      "Haus",
                                      "Hauses",
                                      "der",
                                      "Töne",
                                      "neuen",
                                      "Neuer",
                                      "Habichts",
                                      "Habicht",
                                      "O'Neill",
                                      "Werke",
                                      "-",
                                      "Straßen",
                                      "strassen",
                                      "fuchs",
                                      "Kestrel",
                                      "Dynamics",
                                      " ",
                                      " ",
                                      " ",
                                      "\n",
                                      "-\n",
                                      ".",
                                      "#",
                                      "Team",
                                      "test",
                                      "S e e a d l e r",
                                      "S.e.e.a.d.l.e.r",
                                      "$eeadler",
                                      "See",
                                      "adler",
                                      "horst",
                                      "Ist",
                                      "Da",
                                      "Sееаdler",
                                      "😀",
                                      "@",
                                      "prototyp",
                                      "er",
                                      "ё",
                                      "ab"};

std::string said(const Result& result) {
  auto out = nlohmann::ordered_json::array();
  for (auto finding : result.findings) {
    finding.entry.clear();  // hidden entries have ids of their own
    out.push_back(to_json(finding));
  }
  return out.dump(1);
}

}  // namespace

TEST_CASE("a hidden list finds what it would find readable", "[hidden]") {
  std::size_t cases = 0;
  std::size_t findings = 0;
  for (const auto match : {Match::inflected, Match::word, Match::exact}) {
    for (const bool disguised : {false, true}) {
      const auto words = secrets(kNames, disguised);
      const auto plain = RuleSet::build(policy_of({readable(words, match)}));
      const auto dark = RuleSet::build(policy_of({hidden(words, match)}));
      REQUIRE(dark.problems.empty());
      auto parts = kParts;
      for (int i = 0; i < 4; ++i) parts.insert(parts.end(), kNames.begin(), kNames.end());
      vorab::test::Edits edits(parts, disguised ? 5 : 3);
      for (int text = 0; text < 60; ++text) {
        std::string utf8 = edits.text(40);
        Draft draft;
        for (int i = 0; i < 12; ++i, ++cases) {
          const auto wanted = plain.rules->check(utf8, {});
          INFO(utf8);
          REQUIRE(said(dark.rules->check(utf8, {}, &draft)) == said(wanted));
          findings += wanted.findings.size();
          edits.edit(utf8);
        }
      }
    }
  }
  CHECK(findings > 1'500);
  vorab::test::ran(cases, "texts and edits, readable and hidden alike");
}

TEST_CASE("every form in every position is found hidden", "[hidden]") {
  const auto words = secrets(kNames, false);
  const auto plain = RuleSet::build(policy_of({readable(words, Match::inflected)}));
  std::size_t cases = 0;
  for (const auto& name : kNames) {
    for (const auto* ending : {"", "s", "es", "n", "en", "e", "er", "ern", "'s", "-Team",
                               "prototyp", "sprototyp", "team"}) {
      for (const auto* before : {"", "Der ", "Test", "Test-", "#", "(", "„"}) {
        const std::string text = before + name + ending;
        const auto wanted = said(plain.rules->check(text, {}));
        // A set of its own: nothing may depend on what was opened before.
        static const auto dark_rule = hidden(words, Match::inflected);
        const auto dark = RuleSet::build(policy_of({dark_rule}));
        INFO(text);
        REQUIRE(said(dark.rules->check(text, {})) == wanted);
        ++cases;
      }
    }
  }
  vorab::test::ran(cases, "forms of hidden names");
}

TEST_CASE("what a check may not spend is pending, and found later", "[hidden]") {
  const auto words = secrets(kNames, true);
  const auto dark = RuleSet::build(policy_of({hidden(words, Match::inflected)}));
  std::string text;
  for (int i = 0; i < 200; ++i) text += "Wortnummer" + std::to_string(i) + "plus etwas mehr ";
  text += "und der Seeadler";
  Context context;
  context.hidden_rounds = 2'000;
  const auto first = dark.rules->check(text, context);
  CHECK(first.findings.empty());
  CHECK(first.pending == std::vector<std::string_view>{kPendingHidden});
  int steps = 1;
  while (!dark.rules->look_for_hidden(text, 2'000)) REQUIRE(++steps < 200);
  CHECK(steps > 3);
  context.hidden_rounds = 0;
  const auto last = dark.rules->check(text, context);
  CHECK(last.pending.empty());
  CHECK(last.findings.size() == 1);
  // One more word costs its own stretches only.
  context.hidden_rounds = 400;
  CHECK(dark.rules->check(text + " Kranich", context).pending.empty());
}

TEST_CASE("two rules may use one list, and a list with words", "[hidden]") {
  const auto words = secrets({"Seeadler", "Nordstern"}, false);
  auto first = hidden(words, Match::inflected, "first");
  auto second = first;
  second.id = "second";
  second.category = "other";
  second.message = {{"en", "another"}};
  auto& kind = std::get<policy::Terms>(second.kind);
  kind.match = Match::exact;
  kind.entries.insert(kind.entries.begin(), entries({"Kranich"})[0]);
  kind.first_hidden = 1;
  const auto set = policy_of({first, second});
  CHECK(spans(check(set, "Seeadler")) == Spans{{0, 8}, {0, 8}});
  CHECK(spans(check(set, "seeadlers")) == Spans{{0, 9}});
  CHECK(spans(check(set, "Kranich und Nordstern")) == Spans{{0, 7}, {12, 21}, {12, 21}});
}

TEST_CASE("an entry's own words and days hold", "[hidden]") {
  auto words = secrets({"Seeadler", "Nordstern"}, false);
  words[0].instead = {{"en", "our project"}};
  words[1].until = policy::TimePoint(std::chrono::seconds{1000});
  const auto set = RuleSet::build(policy_of({hidden(words, Match::inflected)}));
  Context context;
  context.now = policy::TimePoint(std::chrono::seconds{1000});
  const auto result = set.rules->check("the Seeadler and the Nordstern", context);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].instead == std::vector<std::string>{"our project"});
}

TEST_CASE("an id of a hidden entry is no hash of its word", "[hidden]") {
  const auto words = secrets({"Seeadler"}, false);
  const auto id = [&](const policy::Rule& rule) {
    return check(rule, "Seeadler").findings.at(0).entry;
  };
  const auto open = id(readable(entries({"Seeadler"}), Match::inflected));
  CHECK(id(readable(words, Match::inflected)) != open);
  CHECK(id(hidden(words, Match::inflected)) == id(readable(words, Match::inflected)));
}

TEST_CASE("records that open nothing find nothing", "[hidden]") {
  auto rule = hidden(secrets({"Seeadler"}, false), Match::inflected);
  auto& kind = std::get<policy::Terms>(rule.kind);
  auto forged = *kind.hidden;
  forged.entries[0][3] = static_cast<char>(forged.entries[0][3] ^ 1);
  kind.hidden = std::make_shared<const policy::HiddenList>(forged);
  CHECK(check(rule, "Seeadler").findings.empty());
}
