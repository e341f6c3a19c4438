// SPDX-License-Identifier: Apache-2.0
#include "policy/read_rule.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "policy/nearest.h"
#include "policy/quoted.h"
#include "policy/read_examples.h"
#include "policy/read_pattern.h"
#include "policy/read_values.h"
#include "policy/read_words.h"
#include "text/fold.h"

namespace vorab::policy {
namespace {

bool is_later_kind(const Spot& kind) {
  const auto* name = kind.node().as<std::string>();
  return name && std::find(kLaterKinds.begin(), kLaterKinds.end(), *name) != kLaterKinds.end();
}

// Empty if it is not known.
std::string_view read_kind(const Spot& spot, Report& report) {
  const auto index = read_name(spot, report, kKindNames);
  return index ? kKindNames[*index] : std::string_view{};
}

std::string_view default_category(std::string_view kind) {
  for (const Kind& known : kKinds) {
    if (known.name == kind) return known.category;
  }
  return {};
}

void read_severity(const Spot& spot, Report& report, Rule& rule) {
  if (spot.node().as<std::string>()) {
    if (const auto index = read_name(spot, report, kSeverities)) {
      rule.severity = static_cast<Severity>(*index);
    }
    return;
  }
  if (!spot.node().as<Node::Object>()) {
    return wrong_type(spot, report, "\"hint\", \"warn\", \"stop\" or an object with thresholds");
  }
  const Object members(spot, scale_keys(), report);
  SeverityScale scale;
  double last = 0;
  for (const auto& [name, threshold] :
       {std::pair{"hint", &scale.hint}, {"warn", &scale.warn}, {"stop", &scale.stop}}) {
    const auto member = members[name];
    if (!member) continue;
    *threshold = read_share(*member, report);
    if (!threshold->has_value()) continue;
    if (**threshold < last) {
      report.error(member->place(),
                   "the threshold of " + in_quotes(name) + " is below a milder one",
                   R"(let them rise: {"hint": 0.3, "warn": 0.6, "stop": 0.9})");
    }
    last = **threshold;
  }
  if (spot.node().as<Node::Object>()->empty()) {
    report.error(spot.place(), "there is no threshold here",
                 R"(write "severity": "warn" or {"hint": 0.3, "warn": 0.6, "stop": 0.9})");
  }
  rule.severity = scale;
}

void read_match(const Object& members, const Spot& spot, Report& report, Terms& terms) {
  const auto match = members["match"];
  if (!match) {
    report.error(spot.place(),
                 "\"match\" is missing: without it word endings count too, which this version of "
                 "Vorab does not understand",
                 "add \"match\": \"word\"");
    return;
  }
  const auto* name = match->node().as<std::string>();
  const bool later = name && *name != "word" &&
                     std::find(kMatches.begin(), kMatches.end(), *name) != kMatches.end();
  if (later) {
    report.error(match->place(),
                 "match " + in_quotes(*name) + " is not understood by this version of Vorab",
                 "write \"match\": \"word\"");
  } else if (const auto index = read_name(*match, report, kMatches)) {
    terms.match = static_cast<Match>(*index);
  }
}

// `words` and `list` of a rule. One of them must be there.
std::vector<Entry> read_words_or_list(const Object& members, const Spot& spot, Report& report,
                                      RuleDraft& draft) {
  const auto words = members["words"];
  const auto list = members["list"];
  if (!words && !list) {
    report.error(spot.place(), "this rule has no words",
                 R"(add "words": ["Seeadler"] or "list": "projects")");
  }
  if (list) {
    draft.list_place = list->place();
    draft.list = read_text(*list, report).value_or("");
  }
  return words ? read_words(*words, report) : std::vector<Entry>{};
}

Pattern read_pattern(const Object& members, Report& report) {
  Pattern out;
  if (const auto spot = members["multiline"]) {
    out.multiline = read_flag(*spot, report).value_or(false);
  }
  if (const auto spot = members["ignore_case"]) {
    out.ignore_case = read_flag(*spot, report).value_or(false);
  }
  if (const auto spot = members.required("pattern")) {
    if (auto text = read_text(*spot, report, kMaxPolicyBytes)) {
      out.pattern = std::move(*text);
      check_pattern(out, *spot, report);
    }
  }
  return out;
}

Hashtags read_hashtags(const Object& members, const Spot& spot, Report& report) {
  Hashtags out;
  std::unordered_map<std::string, std::string> seen;  // folded tag → the list it stands in
  bool any = false;
  for (const auto& [name, tags] : {std::pair{"official", &out.official},
                                   {"retired", &out.retired},
                                   {"forbidden", &out.forbidden}}) {
    const auto member = members[name];
    if (!member) continue;
    any = true;
    *tags = read_tags(*member, report, std::string_view(name) != "official");
    for (const Entry& tag : *tags) {
      const auto [first, fresh] = seen.emplace(text::folded_word(tag.word), name);
      if (fresh || first->second == name) continue;
      report.error(tag.place,
                   in_quotes("#" + tag.word) + " is " + first->second + " and " + name + " at once",
                   "keep one of the two");
    }
  }
  if (!any) {
    report.error(spot.place(), "this rule has no hashtags",
                 R"(add "official", "retired" or "forbidden": ["#…"])");
  }
  return out;
}

RuleKind read_kind_parts(std::string_view kind, const Object& members, const Spot& spot,
                         Report& report, RuleDraft& draft) {
  if (kind == "terms") {
    Terms terms;
    terms.entries = read_words_or_list(members, spot, report, draft);
    read_match(members, spot, report, terms);
    return terms;
  }
  if (kind == "pattern") return read_pattern(members, report);
  if (kind == "wording") return Wording{read_words_or_list(members, spot, report, draft)};
  return read_hashtags(members, spot, report);
}

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

void read_texts(const Object& members, Report& report, Rule& rule) {
  if (const auto spot = members["message"]) rule.message = read_localized(*spot, report, true);
  if (const auto spot = members["why"]) rule.why = read_localized(*spot, report, true);
  if (const auto spot = members["instead"]) rule.instead = read_localized(*spot, report, false);
  if (const auto spot = members["section"]) rule.section = read_text(*spot, report).value_or("");
  if (const auto spot = members["note"]) rule.note = read_text(*spot, report).value_or("");
  if (const auto spot = members["link"]) rule.link = read_link(*spot, report).value_or("");
  if (const auto spot = members["contact"]) rule.contact = read_person(*spot, report).value_or("");
  if (const auto spot = members["owner"]) rule.owner = read_person(*spot, report).value_or("");
  if (const auto spot = members["review_by"]) {
    rule.review_by = read_date(*spot, report).value_or("");
    rule.review_by_place = spot->place();
  }
}

void read_narrowing(const Object& members, Report& report, Rule& rule) {
  if (const auto spot = members["sites"]) rule.sites = read_names(*spot, report, kSites);
  if (const auto spot = members["surfaces"]) rule.surfaces = read_names(*spot, report, kSurfaces);
  if (const auto spot = members["posting_as"]) {
    rule.posting_as = read_names(*spot, report, kPostingAs);
  }
  if (const auto spot = members["languages"])
    rule.languages = read_names(*spot, report, kLanguages);
  read_window(members, report, rule);
}

}  // namespace

std::optional<RuleDraft> read_rule(const Spot& spot, Report& report) {
  if (!spot.node().as<Node::Object>()) {
    wrong_type(spot, report, "an object { … }");
    return std::nullopt;
  }
  // The kind says which keys belong; without it only the keys of no kind at all are refused.
  Report unheard(report.source());
  const auto kind_spot = Object(spot, rule_keys(), unheard)["kind"];
  if (kind_spot && is_later_kind(*kind_spot)) {
    report.error(kind_spot->place(),
                 "rules of kind " + in_quotes(*kind_spot->node().as<std::string>()) +
                     " are not understood by this version of Vorab",
                 "take the rule out; this version knows " + joined(kKindNames));
    return std::nullopt;
  }
  const std::string_view kind = kind_spot ? read_kind(*kind_spot, report) : std::string_view{};
  const Object members(spot, rule_keys(), report, kind);
  if (!kind_spot) (void)members.required("kind");
  RuleDraft draft;
  Rule& rule = draft.rule;
  rule.place = spot.place();
  if (const auto id = members.required("id")) rule.id = read_id(*id, report).value_or("");
  if (const auto category = members["category"]) {
    rule.category = read_id(*category, report, false).value_or("");
  } else {
    rule.category = default_category(kind);
  }
  if (const auto severity = members["severity"]) read_severity(*severity, report, rule);
  if (const auto show = members["show"]) {
    if (const auto index = read_name(*show, report, kShows)) rule.show = static_cast<Show>(*index);
  }
  read_texts(members, report, rule);
  read_narrowing(members, report, rule);
  if (const auto examples = members["examples"]) read_examples(*examples, report, rule);
  if (kind.empty()) return std::nullopt;
  rule.kind = read_kind_parts(kind, members, spot, report, draft);
  return draft;
}

}  // namespace vorab::policy
