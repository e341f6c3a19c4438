// SPDX-License-Identifier: Apache-2.0
#include "policy/difference.h"

#include <catch2/catch.hpp>

#include "difference_support.h"
#include "policy_support.h"

using namespace vorab::policy;
using test::json;

namespace {

Policy policy_of(const json& document) {
  auto loaded = load_text(document.dump(), "p.json");
  INFO(test::brief(loaded.problems));
  REQUIRE_FALSE(has_errors(loaded.problems));
  REQUIRE(loaded.policy);
  return *std::move(loaded.policy);
}

Effect opposite(Effect effect) {
  return effect == Effect::different ? effect
         : effect == Effect::looser  ? Effect::stricter
                                     : Effect::looser;
}

// A difference as one line, the other way round if wished.
std::string line(const Difference& one, bool mirrored) {
  json out{one.key, one.rules, static_cast<int>(mirrored ? opposite(one.effect) : one.effect)};
  out.push_back(mirrored ? one.after : one.before);
  out.push_back(mirrored ? one.before : one.after);
  return out.dump();
}

std::multiset<std::string> lines(const std::vector<Difference>& all, bool mirrored = false) {
  std::multiset<std::string> out;
  for (const auto& one : all) out.insert(line(one, mirrored));
  return out;
}

json with(const std::string& pointer, const json& value) {
  json document = test::whole_policy();
  document[json::json_pointer(pointer)] = value;
  return document;
}

// "stricter severity", of the one difference that there must be.
std::string said(const json& before, const json& after) {
  const auto found = differences(policy_of(before), policy_of(after));
  std::string out;
  for (const auto& one : found) {
    static const char* const kNames[] = {"stricter", "looser", "different"};
    out += (out.empty() ? "" : ", ") + std::string(kNames[static_cast<int>(one.effect)]) + ' ' +
           one.key;
  }
  return out;
}

std::string changed(const std::string& pointer, const json& value) {
  return said(test::whole_policy(), with(pointer, value));
}

}  // namespace

TEST_CASE("a policy does not differ from itself", "[difference]") {
  const Policy policy = policy_of(test::whole_policy());
  CHECK(differences(policy, policy).empty());
}

TEST_CASE("whatever the schema lets one say makes a difference, and mirrors itself",
          "[difference]") {
  const test::SchemaWalk walk;
  CHECK(walk.missing == std::vector<std::string>{});
  CHECK(walk.mutations.size() > 200);
  const Policy before = policy_of(test::whole_policy());
  for (const auto& mutation : walk.mutations) {
    INFO(mutation.path);
    auto loaded = load_text(mutation.policy.dump(), "p.json");
    INFO(test::brief(loaded.problems));
    CHECK(loaded.policy);
    if (!loaded.policy) continue;
    const auto forth = differences(before, *loaded.policy);
    CHECK_FALSE(forth.empty());
    CHECK(lines(forth) == lines(differences(*loaded.policy, before), true));
  }
}

TEST_CASE("all mutations at once mirror themselves", "[difference]") {
  const test::SchemaWalk walk;
  std::mt19937 random(7);
  std::optional<Policy> before = policy_of(test::whole_policy());
  for (int i = 0; i < 40; ++i) {
    const auto& mutation = walk.mutations[random() % walk.mutations.size()];
    const auto& other = walk.mutations[random() % walk.mutations.size()];
    const auto a = load_text(mutation.policy.dump(), "a.json").policy;
    const auto b = load_text(other.policy.dump(), "b.json").policy;
    if (!a || !b) continue;
    INFO(mutation.path + " against " + other.path);
    CHECK(lines(differences(*a, *b)) == lines(differences(*b, *a), true));
  }
}

TEST_CASE("what makes a rule stricter, field by field", "[difference]") {
  CHECK(changed("/rules/1/severity", "stop") == "stricter severity");
  CHECK(changed("/rules/1/severity", "hint") == "looser severity");
  CHECK(changed("/rules/1/severity", {{"hint", 0.5}, {"stop", 0.5}}) == "different severity");
  CHECK(changed("/rules/0/severity/stop", 0.8) == "stricter severity");
  CHECK(changed("/rules/0/sites", {"linkedin"}) == "looser sites");
  CHECK(changed("/rules/0/sites", {"linkedin", "xing", "x"}) == "stricter sites");
  CHECK(changed("/rules/0/sites", {"linkedin", "x"}) == "different sites");
  CHECK(changed("/rules/0/sites", {"xing", "linkedin"}).empty());
  CHECK(changed("/rules/1/audience", {"finance"}) == "looser audience");
  CHECK(changed("/rules/0/show", "once-a-day") == "looser show");
  CHECK(changed("/rules/0/quiet", true) == "looser quiet");
  CHECK(changed("/rules/0/embargo_until", "2027-04-20") == "stricter embargo_until");
  CHECK(changed("/rules/0/applies/from", "2027-02-10") == "looser applies.from");
  CHECK(changed("/rules/0/applies/until", "2027-04-30") == "looser applies.until");
  CHECK(changed("/rules/0/near/within", 20) == "stricter near.within");
  CHECK(changed("/rules/0/near/words", {"Amsel"}) == "looser near.words");
  CHECK(changed("/rules/0/unless/near/within", 20) == "looser unless.near.within");
  CHECK(changed("/rules/0/unless/hashtags", {"#Ja", "#Nein", "#Vielleicht"}) ==
        "looser unless.hashtags");
  CHECK(changed("/rules/0/match", "word") == "looser match");
  CHECK(changed("/rules/2/ignore_case", true) == "stricter ignore_case");
  CHECK(changed("/rules/2/validator", "luhn") == "different validator");
  CHECK(changed("/rules/5/allowed", {"www.musterwerk.corp", "x.example"}) == "looser allowed");
  CHECK(changed("/rules/7/then_needs/early", "start") == "stricter then_needs.early");
  CHECK(changed("/rules/7/then_needs/early", 100) == "different then_needs.early");
  CHECK(changed("/rules/8/threshold", 2) == "stricter threshold");
  CHECK(changed("/settings/pause", false) == "stricter settings.pause");
  CHECK(changed("/sites", {"linkedin"}) == "looser sites");
}

TEST_CASE("a part that comes or goes is one difference", "[difference]") {
  json without = test::whole_policy();
  without["rules"][0].erase("near");
  CHECK(said(test::whole_policy(), without) == "stricter near");
  CHECK(said(without, test::whole_policy()) == "looser near");
  without = test::whole_policy();
  without["rules"][7].erase("if");
  CHECK(said(test::whole_policy(), without) == "stricter if");
  without = test::whole_policy();
  without["rules"][6].erase("trial");
  CHECK(said(test::whole_policy(), without) == "stricter trial");
  without = test::whole_policy();
  without["rules"][2].erase("validator");
  CHECK(said(test::whole_policy(), without) == "stricter validator");
}

TEST_CASE("rules that come and go, packs that are switched on", "[difference]") {
  json more = test::whole_policy();
  more["rules"].push_back({{"id", "new"}, {"kind", "pattern"}, {"pattern", "x1"}});
  CHECK(said(test::whole_policy(), more) == "stricter rule");
  CHECK(said(more, test::whole_policy()) == "looser rule");
  for (const char* const id : {"s-a", "s-b"}) {
    more["rules"].push_back(
        {{"id", id}, {"kind", "pattern"}, {"pattern", "x1"}, {"pack", "secrets"}});
  }
  const auto found = differences(policy_of(test::whole_policy()), policy_of(more));
  REQUIRE(found.size() == 2);
  CHECK(found[1].key == "pack");
  CHECK(found[1].rules == std::vector<std::string>{"s-a", "s-b"});
  // A pack that is tuned is told once.
  json tuned = more;
  for (auto& rule : tuned["rules"]) {
    if (rule.value("pack", "") == "secrets") rule["severity"] = "stop";
  }
  const auto tuning = differences(policy_of(more), policy_of(tuned));
  REQUIRE(tuning.size() == 1);
  CHECK(tuning[0].rules.size() == 2);
}

TEST_CASE("another kind under the same id", "[difference]") {
  CHECK(changed(
            "/rules/3",
            {{"id", "hashtags"}, {"kind", "pattern"}, {"pattern", "x"}, {"category", "hashtag"}}) ==
        "different kind");
}

TEST_CASE("of hidden entries only their number is told", "[difference]") {
  json before = test::whole_policy();
  before["lists"]["secret"] = {{"hidden", true},
                               {"words", {"Projekt Ankerplatz", "Projekt Seerose"}}};
  before["rules"].push_back({{"id", "hidden"}, {"kind", "terms"}, {"list", "secret"}});
  json after = before;
  after["lists"]["secret"]["words"] = {"Projekt Seerose", "Projekt Kormoran",
                                       "Projekt Haubentaucher"};
  const auto found = differences(policy_of(before), policy_of(after));
  REQUIRE(found.size() == 2);
  for (const auto& one : found) {
    CHECK(one.key == "words.hidden");
    CHECK(line(one, false).find("Projekt") == std::string::npos);
  }
  CHECK(found[0].before == json{{"entries", 1}});
  CHECK(found[1].after == json{{"entries", 2}});
  json shown = before;
  shown["lists"]["secret"].erase("hidden");
  for (const auto& one : differences(policy_of(shown), policy_of(before))) {
    CHECK(line(one, false).find("Projekt") == std::string::npos);
  }
}

TEST_CASE("a bundle is not blamed for what only authors have", "[difference]") {
  Policy source = policy_of(test::whole_policy());
  json bundle = test::whole_policy();
  auto& rule = bundle["rules"][0];
  rule.erase("owner");
  rule.erase("note");
  rule.erase("review_by");
  rule.erase("examples");
  bundle["rules"][6]["examples"]["miss"].erase(0);
  Policy built = policy_of(bundle);
  CHECK_FALSE(differences(source, built).empty());
  for (Rule& one : built.rules) one.built = true;
  CHECK(differences(source, built).empty());
}

TEST_CASE("layers are told apart by their ids", "[difference]") {
  Policy one = policy_of(test::whole_policy());
  Policy two = one;
  two.bundles.push_back({"20.json", "berlin", 3});
  const auto found = differences(one, two);
  REQUIRE(found.size() == 1);
  CHECK(found[0].key == "layers");
  CHECK(found[0].after == json::array({"berlin"}));
  Policy three = two;
  three.bundles.back().version = 4;
  CHECK(differences(two, three).at(0).key == "layers.version");
}
