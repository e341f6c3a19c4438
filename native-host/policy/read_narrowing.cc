// SPDX-License-Identifier: Apache-2.0
#include "policy/read_narrowing.h"

#include <tuple>
#include <utility>

#include "policy/read_words.h"

namespace vorab::policy {
namespace {

void read_window(const Object& members, Report& report, Rule& rule) {
  if (const auto applies = members["applies"]) {
    const Object window(*applies, applies_keys(), report);
    if (const auto from = window["from"]) rule.from = read_moment(*from, report);
    if (const auto until = window["until"]) rule.until = read_moment(*until, report, true);
    if (rule.from && rule.until && *rule.from >= *rule.until) {
      report.error(applies->place(), "this rule never applies: it ends before it begins",
                   "let \"until\" be later than \"from\"");
    }
  }
  if (const auto embargo = members["embargo_until"]) {
    rule.embargo_until = read_moment(*embargo, report);
    if (rule.embargo_until && rule.from && *rule.embargo_until <= *rule.from) {
      report.error(embargo->place(), "this rule never applies: its embargo ends before it begins",
                   "let \"embargo_until\" be later than \"from\", or take one out");
    }
  }
}

// `words`, `list` or both.
std::vector<Entry> read_words_or_list(const Object& members, RulePart part, Report& report,
                                      RuleDraft& draft) {
  const bool list = read_list_use(members, part, report, draft);
  const auto words = list ? members["words"] : members.required("words");
  return words ? read_words(*words, report) : std::vector<Entry>{};
}

Near read_near(const Spot& spot, RulePart part, Report& report, Keys keys, RuleDraft& draft) {
  const Object members(spot, keys, report);
  Near near;
  near.words = read_words_or_list(members, part, report, draft);
  if (const auto within = members["within"]) {
    near.within = read_whole(*within, report, 1, kFarthestWords).value_or(near.within);
  }
  if (const auto otherwise = members["else_severity"]) {
    if (const auto index = read_name(*otherwise, report, kSeverities)) {
      near.else_severity = static_cast<Severity>(*index);
    }
  }
  return near;
}

Sway read_sway(const Spot& spot, RulePart part, Report& report, RuleDraft& draft) {
  const Object members(spot, sway_keys(), report);
  Sway sway;
  sway.words = read_words_or_list(members, part, report, draft);
  if (const auto within = members["within"]) {
    sway.within = read_whole(*within, report, 1, kFarthestWords).value_or(sway.within);
  }
  if (const auto by = members["by"]) {
    sway.by = read_share(*by, report).value_or(sway.by);
    if (sway.by == 0) {
      report.error(by->place(), "\"by\" is 0: these words change nothing", written_as(*by));
    }
  }
  return sway;
}

void read_context(const Spot& spot, Report& report, RuleDraft& draft) {
  const Object members(spot, context_keys(), report);
  for (const auto& [key, part, sway] : {std::tuple{"raise", RulePart::Of::raise, &draft.rule.raise},
                                        {"lower", RulePart::Of::lower, &draft.rule.lower}}) {
    if (const auto member = members[key]) *sway = read_sway(*member, part, report, draft);
  }
  if (const auto* object = spot.node().as<Node::Object>(); object && object->empty()) {
    report.error(spot.place(), spot.name() + " is empty", written_as(spot) + ", or take it out");
  }
}

Unless read_unless(const Spot& spot, Report& report, RuleDraft& draft) {
  const Object members(spot, unless_keys(), report);
  Unless unless;
  if (const auto words = members["words"]) unless.words = read_words(*words, report);
  if (const auto tags = members["hashtags"]) unless.hashtags = read_tag_names(*tags, report);
  if (const auto rules = members["rules"]) unless.rules = read_rule_names(*rules, report, draft);
  (void)read_list_use(members, RulePart::Of::unless, report, draft);
  if (const auto near = members["near"]) {
    unless.near = read_near(*near, RulePart::Of::unless_near, report, unless_near_keys(), draft);
  }
  if (const auto* object = spot.node().as<Node::Object>(); object && object->empty()) {
    report.error(spot.place(), spot.name() + " is empty", written_as(spot) + ", or take it out");
  }
  return unless;
}

}  // namespace

void read_narrowing(const Object& members, Report& report, RuleDraft& draft) {
  Rule& rule = draft.rule;
  if (const auto spot = members["sites"]) rule.sites = read_names(*spot, report, kSites);
  if (const auto spot = members["surfaces"]) rule.surfaces = read_names(*spot, report, kSurfaces);
  if (const auto spot = members["posting_as"]) {
    rule.posting_as = read_names(*spot, report, kPostingAs);
  }
  if (const auto spot = members["languages"]) {
    rule.languages = read_names(*spot, report, kLanguages);
  }
  if (const auto spot = members["audience"]) rule.audience = read_groups(*spot, report);
  if (const auto spot = members["only_with"]) {
    rule.only_with = read_names(*spot, report, kAttachments);
  }
  if (const auto spot = members["near"]) {
    rule.near = read_near(*spot, RulePart::Of::near, report, near_keys(), draft);
  }
  if (const auto spot = members["unless"]) rule.unless = read_unless(*spot, report, draft);
  if (const auto spot = members["context"]) read_context(*spot, report, draft);
  read_window(members, report, rule);
}

bool read_list_use(const Object& members, RulePart part, Report& report, RuleDraft& draft) {
  const auto list = members["list"];
  if (!list) return false;
  if (auto name = read_text(*list, report)) {
    draft.more_lists.push_back({*std::move(name), list->place(), part});
  }
  return true;
}

std::vector<std::string> read_tag_names(const Spot& spot, Report& report) {
  std::vector<std::string> names;
  for (Entry& tag : read_tags(spot, report, false)) names.push_back(std::move(tag.word));
  return names;
}

std::vector<std::string> read_rule_names(const Spot& spot, Report& report, RuleDraft& draft) {
  std::vector<std::string> names;
  for (const Spot& item : read_items(spot, report)) {
    auto id = read_id(item, report);
    if (!id) continue;
    draft.asked.emplace_back(*id, item.place());
    names.push_back(std::move(*id));
  }
  return names;
}

std::vector<std::string> read_groups(const Spot& spot, Report& report) {
  std::vector<std::string> groups;
  for (const Spot& item : read_items(spot, report)) {
    if (auto group = read_id(item, report)) groups.push_back(std::move(*group));
  }
  return groups;
}

}  // namespace vorab::policy
