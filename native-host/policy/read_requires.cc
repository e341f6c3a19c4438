// SPDX-License-Identifier: Apache-2.0
#include "policy/read_requires.h"

#include <algorithm>
#include <utility>

#include "policy/read_narrowing.h"
#include "policy/read_sum.h"
#include "policy/read_words.h"
#include "policy/rule_words.h"

namespace vorab::policy {
namespace {

void read_with(const Spot& spot, Report& report, RuleDraft& draft, Requires& out) {
  const Object members(spot, with_keys(), report);
  const auto words = members["words"];
  if (words) out.with = read_words(*words, report);
  (void)read_list_use(members, RulePart(RequiresPart::with), report, draft);
  if (const auto within = members["within"]) {
    out.with_within = read_whole(*within, report, 1, kFarthestWords);
  }
  if (spot.node().as<Node::Object>() && !words && !members["list"]) {
    report.error(spot.place(), "\"with\" has no words",
                 R"(add "words": ["…"] or "list": "…", or take it out)");
  }
}

void read_trigger(const Spot& spot, Report& report, RuleDraft& draft, Requires& out) {
  const Object members(spot, trigger_keys(), report);
  const auto words = members["words"];
  const auto tags = members["hashtags"];
  const auto rules = members["rules"];
  if (words) out.entries = read_words(*words, report);
  (void)read_list_use(members, RulePart(RequiresPart::trigger), report, draft);
  if (tags) out.hashtags = read_tag_names(*tags, report);
  if (rules) out.rules = read_rule_names(*rules, report, draft);
  if (const auto with = members["with"]) read_with(*with, report, draft, out);
  if (spot.node().as<Node::Object>() && !words && !tags && !rules && !members["list"]) {
    report.error(spot.place(), "\"if\" names nothing that needs a disclosure",
                 R"(add "words", "list", "hashtags" or "rules", or take "if" out: then every )"
                 R"(post needs it)");
  }
}

// True if something is named that satisfies the need.
bool read_need(const Object& members, std::size_t part, Report& report, RuleDraft& draft,
               Need& need) {
  const auto words = members["words"];
  const auto tags = members["hashtags"];
  if (words) need.words = read_words(*words, report);
  if (tags) need.hashtags = read_tag_names(*tags, report);
  (void)read_list_use(members, RulePart(part), report, draft);
  return words || tags || members["list"];
}

void read_early(const Spot& spot, Report& report, Requires& out) {
  if (spot.node().as<double>()) {
    out.characters = read_whole(spot, report, 1, kLongestStart).value_or(0);
    out.early = Early::characters;
  } else if (!spot.node().as<std::string>()) {
    wrong_type(spot, report, R"("start", "fold" or a number of characters)");
  } else if (const auto index = read_name(spot, report, kEarly)) {
    out.early = *index == 0 ? Early::start : Early::fold;
  }
}

void read_needs(const Spot& spot, Report& report, RuleDraft& draft, Requires& out) {
  const Object members(spot, needs_keys(), report);
  bool any =
      read_need(members, static_cast<std::size_t>(RequiresPart::needs), report, draft, out.needs);
  for (const auto language : kLanguages) {
    const auto own = members[language];
    if (!own) continue;
    any = true;
    const Object of_language(*own, needs_in_keys(), report);
    const auto part = static_cast<std::size_t>(RequiresPart::first_language) + out.needs_in.size();
    out.needs_in.push_back({std::string(language), {}});
    const bool some = read_need(of_language, part, report, draft, out.needs_in.back().need);
    if (!some && own->node().as<Node::Object>()) {
      report.error(own->place(), own->name() + " names no disclosure",
                   R"(add "hashtags": ["#…"] or "words": ["…"])");
    }
  }
  if (const auto flag = members["any_language"]) {
    out.any_language = read_flag(*flag, report).value_or(false);
  }
  if (const auto early = members["early"]) read_early(*early, report, out);
  if (!any && spot.node().as<Node::Object>()) {
    report.error(spot.place(), "\"then_needs\" names no disclosure",
                 R"(add "hashtags": ["#Werbung"] or "words": ["…"], for all languages or )"
                 R"(by language: "de": {"hashtags": ["#Werbung"]})");
  }
}

}  // namespace

Requires read_requires(const Object& members, const Spot&, Report& report, RuleDraft& draft) {
  Requires out;
  const auto trigger = members["if"];
  out.always = !trigger;
  if (trigger) read_trigger(*trigger, report, draft, out);
  if (const auto needs = members.required("then_needs")) read_needs(*needs, report, draft, out);
  out.thread = read_scope(members, report);
  return out;
}

}  // namespace vorab::policy
