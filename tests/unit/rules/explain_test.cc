// SPDX-License-Identifier: Apache-2.0
#include "rules/explain.h"

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

namespace {

Explanation explained(const policy::Policy& policy, const std::string& text, Context context = {}) {
  const auto out = explain(policy, policy.rules.front().id, text, context);
  REQUIRE(out.has_value());
  return *out;
}

// All lines as one text, each behind the sign of its mark.
std::string told(const policy::Policy& policy, const std::string& text, Context context = {}) {
  std::string out;
  for (const auto& line : explained(policy, text, std::move(context)).lines) {
    out += line.mark == Explanation::Mark::yes  ? "+ "
           : line.mark == Explanation::Mark::no ? "- "
                                                : "";
    out += line.text + "\n";
  }
  return out;
}

bool has(const std::string& text, const std::string& part) {
  INFO(text);
  INFO(part);
  const bool found = text.find(part) != std::string::npos;
  CHECK(found);
  return found;
}

policy::Rule inflected(const std::vector<std::string>& words, std::string id = "r") {
  return rule(policy::Terms{entries(words), policy::Match::inflected}, std::move(id));
}

}  // namespace

TEST_CASE("a hit says what was looked for, where it stands and how sure that is") {
  const auto policy = policy_of({inflected({"Seeadler"})});
  const auto hit = explained(policy, "Der Seeadlerprototyp");
  CHECK(hit.hits);
  const auto text = told(policy, "Der Seeadlerprototyp");
  has(text, "+ Found: “Seeadlerprototyp”, looked for was “Seeadler” (at the front of a compound)");
  has(text, "How sure the finding is: 0.90 of 1");
  has(text, "Result: warning");
  Context german;
  german.locale = "de";
  has(told(policy, "Der Seeadlerprototyp", german), "vorn in einem zusammengesetzten Wort");
}

TEST_CASE("places are code units of the text") {
  const auto out = explained(policy_of({inflected({"Seeadler"})}), "🦅 Seeadler");
  for (const auto& line : out.lines) {
    if (!line.start) continue;
    CHECK(*line.start == 3);
    CHECK(*line.end == 11);
  }
}

TEST_CASE("a miss names what comes nearest and why it does not count") {
  auto exact = inflected({"PIER"});
  std::get<policy::Terms>(exact.kind).match = policy::Match::exact;
  has(told(policy_of({exact}), "am Pier"), "written exactly as in its list");
  has(told(policy_of({terms({"Kiesel"})}), "Kieselgur"), "not in a compound");
  has(told(policy_of({inflected({"Nordlicht"})}), "Nordlixht"),
      "does not allow for a typing mistake");
  has(told(policy_of({inflected({"Nordlicht"})}), "N-o-r-d-l-i-c-h-t"), "written in disguise");
  has(told(policy_of({inflected({"Adler"})}), "der Seeadlerhorst"),
      "“Adler” stands in “Seeadlerhorst”");
  has(told(policy_of({inflected({"Projekt Nordstern"})}), "Der Nordstern war ein Projekt"),
      "not side by side");
  has(told(policy_of({rule(policy::Pattern{"MW-[0-9]+"})}), "mw-12"), "capitals and small letters");
  has(told(policy_of({inflected({"Adler"})}), "nichts"), "- Result: the rule says nothing");
}

TEST_CASE("each narrowing says whether it lets the rule speak") {
  auto narrowed = inflected({"Seeadler"});
  narrowed.sites = {"linkedin", "xing"};
  narrowed.languages = {"en"};
  narrowed.only_with = {"image"};
  narrowed.audience = {"sales"};
  narrowed.until = policy::TimePoint(std::chrono::hours(24));
  Context context;
  context.site = "x";
  context.now = policy::TimePoint(std::chrono::hours(48));
  context.groups.emplace();
  context.attachments.emplace();
  const auto text = told(policy_of({narrowed}), "Der Seeadler und wir", context);
  has(text, "- Only on: linkedin or xing; here: x");
  has(text, "- It applies until 1970-01-01");
  has(text, "- Only in posts in: en");
  has(text, "- Only if there is: image");
  has(text, "- Only for the groups: sales; here: no group");
  has(text, "+ Found: “Seeadler”");
  has(text, "- Result");
  context = {};
  has(told(policy_of({narrowed}), "The Seeadler and we", context), "+ Only on");
}

TEST_CASE("words around, other rules, context") {
  auto serial = inflected({"4711"});
  serial.near = policy::Near{entries({"Nummer"}), 2, {}};
  has(told(policy_of({serial}), "4711 eins zwei drei vier Nummer"),
      "It is missing at 1 of 1 places");
  has(told(policy_of({serial}), "Nummer 4711"), "+ Nearby stands what must stand there");

  auto except = inflected({"Seeadler"});
  except.unless.emplace().words = entries({"Zoo"});
  except.unless->rules = {"birds"};
  const auto both = policy_of({except, inflected({"Vogel"}, "birds")});
  has(told(both, "Seeadler im Zoo"), "- This takes the finding back: “Zoo”");
  has(told(both, "Seeadler, ein Vogel"),
      "- Another rule finds something, then this one is silent: “birds”");
  has(told(both, "Seeadler"), "+ Nothing takes the finding back");

  auto unsure = inflected({"Apollo"});
  unsure.confidence = 0.5;
  unsure.lower = policy::Sway{entries({"Mond"}), 5, 0.3};
  unsure.severity = policy::SeverityScale{0.4, 0.8, {}};
  const auto text = told(policy_of({unsure}), "Mit Apollo zum Mond");
  has(text, "only 0.50 sure");
  has(text, "“Mond” nearby makes it less sure: minus 0.30");
  has(text, "0.20 of 1");
  has(text, "hint from 0.40, warning from 0.80");
  has(text, "below the lowest level is not shown");
}

TEST_CASE("what other rules say about the same words") {
  auto graver = inflected({"Seeadler"}, "graver");
  graver.severity = policy::Severity::stop;
  auto other = inflected({"Seeadler"}, "other");
  other.category = "customer";
  const auto text = told(policy_of({inflected({"Seeadler"}), graver, other}), "Seeadler");
  has(text, "“graver” says the same about the same words");
  has(text, "“other” says something about these words, too");
}

TEST_CASE("rules that weigh a post tell what they weighed") {
  policy::Requires needed;
  needed.entries = entries({"M3"});
  needed.with = entries({"super"});
  needed.needs.hashtags = {"Werbung"};
  has(told(policy_of({rule(needed)}), "Die M3 ist da"),
      "- None of the words that must come with it");
  has(told(policy_of({rule(needed)}), "Die M3 ist super #Werbung"),
      "A disclosure is there: “#Werbung”");
  has(told(policy_of({rule(needed)}), "Die M3 ist super"),
      "What is missing, for example: “#Werbung”");

  policy::Sum sum;
  sum.hints = {{entries({"Molkerei"}), {}, "", 2, {}}, {entries({"Allgäu"}), {}, "", 1, {}}};
  sum.threshold = 3;
  const auto text = told(policy_of({rule(sum)}), "Eine Molkerei");
  has(text, "+ Hint: “Molkerei” (weight 2)");
  has(text, "- Not there: “Allgäu” (weight 1)");
  has(text, "Together 2, needed are 3");
}

TEST_CASE("there is no explanation of a rule that is not there") {
  CHECK_FALSE(explain(policy_of({inflected({"a"})}), "nobody", "a", {}).has_value());
}

TEST_CASE("no text makes it throw, and it finds what the check finds") {
  auto a = inflected({"Seeadler"});
  a.unless.emplace().words = entries({"Zoo"});
  const auto policy = policy_of({a});
  for (const std::string text : {"", "\n", "\xFF", "Seeadler Zoo", "Seeadler", "🦅\xF0\x9F"}) {
    CHECK(explained(policy, text).hits == !check(policy, text).findings.empty());
  }
}
